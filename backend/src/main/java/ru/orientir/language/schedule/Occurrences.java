package ru.orientir.language.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a schedule takes place: the one answer to «on which days».
 *
 * <p>Named days and windows are taken as they are, also outside the plan; what repeats or goes on without an end ends with the plan. A
 * rhythm without days («4 раза в год») becomes approximate windows, one for each time. What the plan holds without saying when, or
 * dates elsewhere, is found throughout the plan.
 */
public final class Occurrences {

    /** More than anybody plans: thirteen years of days. What is beyond becomes one approximate window, so that nothing is lost. */
    static final int MOST = 5_000;

    private Occurrences() {}

    /**
     * All of them, by the first day of their windows.
     *
     * @param schedule null where none is written
     */
    public static List<Occurrence> of(@Nullable Schedule schedule, PlanContext plan) {
        List<Occurrence> found = schedule == null ? List.of() : found(schedule, plan);
        Stream<Occurrence> unsaid = found.stream().noneMatch(one -> plan.touches(one.window()))
                ? Stream.of(new Occurrence(plan.span(), true))
                : Stream.empty();
        return limited(Stream.concat(found.stream(), unsaid)
                .sorted(Comparator.comparing(one -> one.window().start()))
                .toList());
    }

    /**
     * Those whose windows touch the range.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public static List<Occurrence> within(@Nullable Schedule schedule, PlanContext plan, LocalDate from, LocalDate to) {
        Window range = new Window(from, to);
        return of(schedule, plan).stream()
                .filter(one -> one.window().touches(range))
                .toList();
    }

    /** The days they cover, as windows that neither touch nor overlap, ascending; never empty. */
    public static List<Window> days(@Nullable Schedule schedule, PlanContext plan) {
        return Window.merged(of(schedule, plan).stream().map(Occurrence::window).toList());
    }

    private static List<Occurrence> found(Schedule schedule, PlanContext plan) {
        return switch (schedule.kind()) {
            case INTERVAL, POINT -> named(schedule.windows());
            case DEADLINE -> named(NamedDays.deadlines(schedule, plan));
            case RECURRING ->
                schedule.approximate()
                        ? approximate(RhythmWindows.of(schedule, plan))
                        : named(NamedDays.repetitions(schedule, plan));
            case OPEN_ENDED -> openEnded(schedule, plan);
            case CONTINUOUS -> named(plan.years());
            case EXTERNAL_SCHEDULE -> approximate(schedule.windows().isEmpty() ? plan.years() : schedule.windows());
            case UNPARSEABLE -> List.of();
        };
    }

    /** «Август-сентябрь 2023, далее постоянно»: the window named, then every year of the plan to its end. */
    private static List<Occurrence> openEnded(Schedule schedule, PlanContext plan) {
        if (schedule.start() == null) {
            return approximate(plan.years());
        }
        List<Window> windows = schedule.windows();
        LocalDate on =
                windows.isEmpty() ? schedule.start() : windows.getLast().end().plusDays(1);
        List<Window> later = plan.yearsFrom(on);
        boolean beyond = windows.isEmpty() && later.isEmpty();
        return named(Stream.concat(windows.stream(), beyond ? Stream.of(new Window(on, on)) : later.stream())
                .toList());
    }

    private static List<Occurrence> named(List<Window> windows) {
        return windows.stream().map(window -> new Occurrence(window, false)).toList();
    }

    private static List<Occurrence> approximate(List<Window> windows) {
        return windows.stream().map(window -> new Occurrence(window, true)).toList();
    }

    private static List<Occurrence> limited(List<Occurrence> all) {
        if (all.size() <= MOST) {
            return all;
        }
        LocalDate end = all.getLast().window().end();
        Window rest = new Window(all.get(MOST - 1).window().start(), end);
        return Stream.concat(all.stream().limit(MOST - 1L), Stream.of(new Occurrence(rest, true)))
                .toList();
    }
}
