package ru.orientir.language.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import ru.orientir.language.schedule.parser.ExamplePhrasesTest;
import ru.orientir.language.schedule.parser.ScheduleParser;

/** Holds for every phrase of the table of examples, in plans of every kind and length. */
class OccurrencesPropertiesTest {

    private static final int MONTHS_IN_DAYS = 70;

    @Property(tries = 2000)
    void aScanDayByDayFindsWhatTheRangeFinds(
            @ForAll("phrases") String phrase,
            @ForAll("plans") PlanContext plan,
            @ForAll @IntRange(min = -400, max = 2200) int offset,
            @ForAll @IntRange(max = MONTHS_IN_DAYS) int length) {
        Schedule schedule = ScheduleParser.parse(phrase, plan);
        LocalDate from = plan.span().start().plusDays(offset);
        List<Occurrence> scanned = from.datesUntil(from.plusDays(length + 1L))
                .flatMap(day -> Occurrences.within(schedule, plan, day, day).stream())
                .distinct()
                .toList();
        assertThat(Occurrences.within(schedule, plan, from, from.plusDays(length)))
                .containsExactlyElementsOf(scanned);
    }

    @Property(tries = 2000)
    void theDaysCoveredAreThoseOfTheOccurrences(@ForAll("phrases") String phrase, @ForAll("plans") PlanContext plan) {
        Schedule schedule = ScheduleParser.parse(phrase, plan);
        List<Window> days = Occurrences.days(schedule, plan);
        List<Occurrence> all = Occurrences.of(schedule, plan);
        assertThat(all).allSatisfy(one -> assertThat(days).anyMatch(covered -> within(one.window(), covered)));
        assertThat(days).allSatisfy(covered -> assertThat(dates(covered))
                .allSatisfy(day -> assertThat(all).anyMatch(one -> one.window().touches(new Window(day, day)))));
        assertThat(days.stream().map(Window::start)).isSorted();
    }

    @Property(tries = 2000)
    void nothingIsLostAndNothingLiesOutsideThePlanAndTheDaysNamed(
            @ForAll("phrases") String phrase, @ForAll("plans") PlanContext plan) {
        Schedule schedule = ScheduleParser.parse(phrase, plan);
        List<Window> days = Occurrences.days(schedule, plan);
        assertThat(days).anyMatch(plan::touches);
        if (schedule.recurrence() == null || !schedule.recurrence().contains("UNTIL")) {
            Window named = named(schedule, plan);
            assertThat(days).allMatch(covered -> within(covered, named));
        }
    }

    private static Window named(Schedule schedule, PlanContext plan) {
        Window span = plan.span();
        List<LocalDate> days = Stream.concat(
                        Stream.of(span.start(), span.end()),
                        Stream.concat(
                                Stream.of(schedule.start(), schedule.end()).filter(day -> day != null),
                                schedule.windows().stream().flatMap(window -> Stream.of(window.start(), window.end()))))
                .sorted()
                .toList();
        return new Window(days.getFirst(), days.getLast());
    }

    private static boolean within(Window inner, Window outer) {
        return inner.common(outer).filter(inner::equals).isPresent();
    }

    private static Stream<LocalDate> dates(Window window) {
        return window.start().datesUntil(window.end().plusDays(1));
    }

    @Provide
    Arbitrary<String> phrases() throws IOException {
        return Arbitraries.of(ExamplePhrasesTest.lines().stream()
                .map(line -> line.split("\t")[0])
                .toList());
    }

    @Provide
    Arbitrary<PlanContext> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(2021, 2026),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(PlanYear.class))
                .as((start, more, planYear) -> PlanContext.of(start, start + more, planYear));
    }
}
