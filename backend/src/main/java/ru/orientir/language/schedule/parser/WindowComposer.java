package ru.orientir.language.schedule.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.orientir.language.schedule.Precision;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.ScheduleKind;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.Window;
import ru.orientir.language.schedule.grammar.Frequency;

/** Makes schedules of windows: once, by a rhythm inside them, or every year. */
final class WindowComposer {

    private final Parts parts;

    WindowComposer(Parts parts) {
        this.parts = parts;
    }

    Schedule recurring(Frequency frequency) {
        if (parts.on.isEmpty()) {
            if (parts.reading.continuous() && parts.rhythm == null) {
                return parts.build(ScheduleKind.CONTINUOUS, null, null, List.of(), null, null, Precision.NONE);
            }
            return parts.build(
                    ScheduleKind.RECURRING,
                    null,
                    null,
                    List.of(),
                    frequency.rule(),
                    frequency.rhythmUnlessExact(),
                    Precision.NONE);
        }
        return parts.rhythm == null || parts.comeBack(parts.on.size())
                ? yearlyWindows(frequency)
                : rhythmInWindows(parts.rhythm);
    }

    private Schedule rhythmInWindows(Frequency rhythm) {
        List<Window> windows = parts.limits.clipped(bounds());
        Window first = windows.getFirst();
        return parts.build(
                ScheduleKind.RECURRING,
                first.start(),
                first.end(),
                parts.reading.then() ? List.of() : windows,
                rhythm.rule(),
                rhythm.rhythmUnlessExact(),
                parts.on.getFirst().precision());
    }

    /** What the rhythm is bound to: «ежегодно с сентября по май 1 раз в месяц» to all those months, where no year is printed. */
    private List<Window> bounds() {
        boolean printed = parts.on.stream().anyMatch(Resolved::printed);
        return parts.yearly == null || printed ? Window.merged(parts.windows()) : expanded();
    }

    private Schedule yearlyWindows(Frequency frequency) {
        List<Window> windows = Window.merged(parts.windows());
        Window first = windows.getFirst();
        boolean years =
                parts.on.getFirst().span().isYears() && parts.on.getFirst().printed();
        List<Window> all = years || printedYearsDiffer() ? windows : expanded();
        String counted = printedYearsDiffer() && !years
                ? Rules.counted(windows, parts.on.getFirst().span())
                : null;
        String rule = counted != null
                ? counted
                : Rules.yearly(windows, parts.on.getFirst().span(), parts.everyYears()) + untilEnd();
        return parts.build(
                ScheduleKind.RECURRING,
                first.start(),
                first.end(),
                all,
                rule,
                years ? frequency.rhythm() : null,
                parts.on.getFirst().precision());
    }

    private String untilEnd() {
        Resolved end = parts.limits.end();
        return end == null ? "" : ";UNTIL=" + Rules.day(end.window().end());
    }

    private boolean printedYearsDiffer() {
        return parts.on.stream()
                        .filter(Resolved::printed)
                        .map(Resolved::firstYear)
                        .distinct()
                        .count()
                > 1;
    }

    private List<Window> expanded() {
        int interval = parts.everyYears();
        List<Window> all = new ArrayList<>(Window.merged(parts.windows()));
        int longest = parts.plan.lastYear() - parts.plan.startYear() + interval;
        for (int years = interval; years <= longest; years += interval) {
            int shift = years;
            List<Window> later = parts.on.stream()
                    .flatMap(item -> item.later(shift).stream())
                    .filter(window -> parts.limits.reach(window.start()))
                    .toList();
            all.addAll(Window.merged(later));
        }
        all.sort(Comparator.comparing(Window::start));
        return all;
    }

    Schedule dated() {
        List<Window> windows = Window.merged(parts.windows());
        Precision precision = parts.on.getFirst().precision();
        if (windows.size() == 1) {
            return parts.interval(windows.getFirst(), precision);
        }
        String rule = Rules.counted(windows, parts.on.getFirst().span());
        if (rule == null) {
            parts.reading.warn(
                    ScheduleWarningCode.SEVERAL_SCHEDULES,
                    windows.getLast().start() + " - " + windows.getLast().end());
            LocalDate end = windows.getLast().end();
            return parts.build(ScheduleKind.INTERVAL, windows.getFirst().start(), end, windows, null, null, precision);
        }
        Window first = windows.getFirst();
        return parts.build(ScheduleKind.RECURRING, first.start(), first.end(), windows, rule, null, precision);
    }
}
