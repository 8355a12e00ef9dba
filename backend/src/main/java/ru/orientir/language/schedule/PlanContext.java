package ru.orientir.language.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the plan around a phrase says about its years.
 *
 * @param startYear first calendar year of the plan
 * @param endYear last calendar year of the plan, never before {@code startYear}
 * @param documentDate date of the order, the start of «с даты подписания настоящего приказа»
 */
public record PlanContext(int startYear, int endYear, PlanYear planYear, Optional<LocalDate> documentDate) {

    /** @throws IllegalArgumentException if the years don't ascend or lie outside 1900 to 2200 */
    public PlanContext {
        Objects.requireNonNull(planYear, "planYear");
        Objects.requireNonNull(documentDate, "documentDate");
        if (startYear < 1900 || endYear > 2200 || endYear < startYear) {
            throw new IllegalArgumentException("years of a plan must ascend within 1900..2200");
        }
    }

    /** A plan whose document date is unknown. */
    public static PlanContext of(int startYear, int endYear, PlanYear planYear) {
        return new PlanContext(startYear, endYear, planYear, Optional.empty());
    }

    /** The last calendar year it reaches: a school year ends in the year after it began. */
    public int lastYear() {
        return planYear == PlanYear.SCHOOL ? Math.max(endYear, startYear + 1) : endYear;
    }

    /** Its years in order: calendar years, or school years from 1 September to 31 August. */
    public List<Window> years() {
        boolean school = planYear == PlanYear.SCHOOL;
        return IntStream.range(startYear, school ? lastYear() : endYear + 1)
                .mapToObj(year -> LocalDate.of(year, school ? 9 : 1, 1))
                .map(first -> new Window(first, first.plusYears(1).minusDays(1)))
                .toList();
    }

    /** All its years together: what goes on without an end ends with it. */
    public Window span() {
        List<Window> years = years();
        return new Window(years.getFirst().start(), years.getLast().end());
    }

    /** Its years from a day on, the first of them cut there or begun there; empty if it ends before. */
    public List<Window> yearsFrom(LocalDate day) {
        List<Window> left =
                years().stream().filter(year -> !year.end().isBefore(day)).toList();
        return IntStream.range(0, left.size())
                .mapToObj(i -> i == 0 ? new Window(day, left.getFirst().end()) : left.get(i))
                .toList();
    }

    /** Whether some of the days lie in it; the August before a school year prepares it. */
    public boolean touches(Window days) {
        Window span = span();
        LocalDate first = planYear == PlanYear.SCHOOL ? span.start().minusMonths(1) : span.start();
        return days.touches(new Window(first, span.end()));
    }

    /** Whether what is repeated is still repeated on this day: a month belongs to the year of the plan in which it is printed bare. */
    public boolean repeatsUntil(LocalDate day) {
        return planYear == PlanYear.SCHOOL ? day.isBefore(LocalDate.of(lastYear(), 8, 1)) : day.getYear() <= endYear;
    }
}
