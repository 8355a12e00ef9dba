package ru.orientir.language.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The windows of a rhythm that names no days: one for each time, within what bounds it. */
final class RhythmWindows {

    private final Rhythm rhythm;
    private final PlanContext plan;

    private RhythmWindows(Rhythm rhythm, PlanContext plan) {
        this.rhythm = rhythm;
        this.plan = plan;
    }

    static List<Window> of(Schedule schedule, PlanContext plan) {
        Rhythm rhythm = Objects.requireNonNull(schedule.rhythm(), "an approximate schedule has a rhythm");
        RhythmWindows all = new RhythmWindows(rhythm, plan);
        if (schedule.windows().isEmpty()) {
            return bounds(schedule, plan).flatMap(all::throughout).toList();
        }
        return schedule.windows().stream()
                .flatMap(rhythm.unit() == Rhythm.Unit.YEAR ? all::fromItsStart : all::throughout)
                .toList();
    }

    /** From the day it is said to begin, else with the plan, to the day it is said to end, else with the plan. */
    private static Stream<Window> bounds(Schedule schedule, PlanContext plan) {
        LocalDate start = schedule.start() == null ? plan.span().start() : schedule.start();
        LocalDate end = NamedDays.until(schedule, plan.span().end());
        return end.isBefore(start) ? Stream.empty() : Stream.of(new Window(start, end));
    }

    /** By the periods of the calendar, or the years of the plan. */
    private Stream<Window> throughout(Window bound) {
        List<Window> periods = CalendarPeriods.of(rhythm.unit(), plan, bound);
        List<Window> grouped = new ArrayList<>();
        for (int i = 0; i < periods.size(); i += rhythm.interval()) {
            Window last = periods.get(Math.min(i + rhythm.interval(), periods.size()) - 1);
            grouped.add(new Window(periods.get(i).start(), last.end()));
        }
        return grouped.stream().flatMap(this::shared).flatMap(part -> part.common(bound).stream());
    }

    /** «2 раза в 2023 году», «ежегодно 2023-2025»: the years are those of the window named. */
    private Stream<Window> fromItsStart(Window bound) {
        return Stream.iterate(
                        bound.start(),
                        start -> !start.isAfter(bound.end()),
                        start -> start.plusYears(rhythm.interval()))
                .map(start ->
                        new Window(start, start.plusYears(rhythm.interval()).minusDays(1)))
                .flatMap(years -> years.common(bound).stream())
                .flatMap(this::shared);
    }

    /** One part for each time: whole months where there are enough, else days. */
    private Stream<Window> shared(Window whole) {
        int months = whole.months();
        boolean inMonths = months >= rhythm.times();
        int units = inMonths ? months : whole.days();
        int parts = Math.min(rhythm.times(), units);
        List<LocalDate> starts = IntStream.rangeClosed(0, parts)
                .map(part -> units * part / parts)
                .mapToObj(unit -> inMonths
                        ? whole.start().plusMonths(unit)
                        : whole.start().plusDays(unit))
                .toList();
        return IntStream.range(0, parts)
                .mapToObj(part ->
                        new Window(starts.get(part), starts.get(part + 1).minusDays(1)));
    }
}
