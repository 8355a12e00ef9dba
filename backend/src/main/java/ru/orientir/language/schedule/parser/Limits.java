package ru.orientir.language.schedule.parser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.Window;
import ru.orientir.language.schedule.grammar.Reading.Role;

/**
 * Between which days a date without a printed year can lie: not before the beginning the phrase names («май, ежегодно с 2027»), not
 * after its end («ежегодно в мае, до 2029 года»), and what is still to come not before the order that asks for it.
 *
 * @param begin null if the phrase names none
 * @param end the same; only of what comes back
 */
record Limits(@Nullable Resolved begin, @Nullable Resolved end, PlanContext plan, int step) {

    /** More years than any beginning is away from its plan. */
    private static final int LONGEST_SEARCH = 400;

    /** @param again whether the dates come back */
    static Limits of(List<Resolved> dates, boolean again, PlanContext plan, int step) {
        boolean bounded = again
                && dates.stream()
                        .anyMatch(one -> one.role() == Role.ON && !one.span().isYears() && !one.printed());
        Resolved years = bounded ? years(dates, Role.ON) : null;
        Resolved from = dates.stream()
                .filter(one -> one.role() == Role.FROM)
                .findFirst()
                .orElse(years);
        Resolved until = bounded ? years(dates, Role.UNTIL) : null;
        return new Limits(from, until == null ? years : until, plan, step);
    }

    private static @Nullable Resolved years(List<Resolved> dates, Role role) {
        return dates.stream()
                .filter(one -> one.role() == role && one.printed() && one.span().isYears())
                .findFirst()
                .orElse(null);
    }

    /** Whether these whole years only say from when to when: they are no time of their own. */
    boolean consistOf(Resolved years) {
        return years.equals(end) || years.equals(begin) && years.role() == Role.ON;
    }

    /** @param again whether those in the past are of no use, for they come back */
    List<Resolved> windows(List<Resolved> windows, boolean again) {
        return windows.stream()
                .map(one -> first(one, this::begun))
                .map(one -> again ? first(one, this::afterOrder) : one)
                .toList();
    }

    /** Deadlines lie ahead of the order that sets them: those that don't come back as far as the plan reaches. */
    List<Resolved> deadlines(List<Resolved> deadlines, boolean again) {
        return deadlines.stream()
                .map(one -> {
                    Resolved ahead = first(one, this::dueAfterOrder);
                    return again || plan.repeatsUntil(ahead.due()) ? ahead : one;
                })
                .toList();
    }

    /** The windows as far as they lie after the beginning; all of them where nothing would be left. */
    List<Window> clipped(List<Window> windows) {
        if (begin == null) {
            return windows;
        }
        LocalDate from = begin.begins();
        List<Window> left = windows.stream()
                .filter(window -> !window.end().isBefore(from))
                .map(window -> window.start().isBefore(from) ? new Window(from, window.end()) : window)
                .toList();
        return left.isEmpty() ? windows : left;
    }

    /** Whether what comes back still does on this day. */
    boolean reach(LocalDate day) {
        return plan.repeatsUntil(day)
                && (end == null || !day.isAfter(end.window().end()));
    }

    private Resolved first(Resolved date, Predicate<Resolved> fits) {
        boolean open = !date.printed()
                && (date.span().last().year().isNone() || date.span().isYears());
        if (!open || fits.test(date)) {
            return date;
        }
        return Stream.iterate(step, years -> years < LONGEST_SEARCH, years -> years + step)
                .flatMap(years -> date.moved(years).stream())
                .filter(fits)
                .findFirst()
                .orElse(date);
    }

    private boolean begun(Resolved date) {
        if (begin == null) {
            return true;
        }
        LocalDate day =
                begin.span().isYears() ? date.window().start() : date.window().end();
        return !day.isBefore(begin.begins());
    }

    private boolean afterOrder(Resolved date) {
        return ordered().filter(date.window().end()::isBefore).isEmpty();
    }

    private boolean dueAfterOrder(Resolved date) {
        return ordered().filter(date.due()::isBefore).isEmpty();
    }

    private Optional<LocalDate> ordered() {
        return plan.documentDate();
    }
}
