package ru.orientir.language.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes schedules of windows: once, by a rhythm inside them, or every year. */
final class WindowComposer {

    private final Parts parts;

    WindowComposer(Parts parts) {
        this.parts = parts;
    }

    Schedule recurring() {
        if (parts.on.isEmpty()) {
            if (parts.reading.continuous && parts.rhythm == null) {
                return parts.build(ScheduleKind.CONTINUOUS, null, null, List.of(), null, false, Precision.NONE);
            }
            Frequency frequency = parts.rhythm != null ? parts.rhythm : parts.yearly;
            return parts.build(
                    ScheduleKind.RECURRING,
                    null,
                    null,
                    List.of(),
                    frequency.rule(),
                    !frequency.exact(),
                    Precision.NONE);
        }
        return parts.rhythm == null || parts.rhythm.inYear() == parts.on.size() ? yearlyWindows() : rhythmInWindows();
    }

    private Schedule rhythmInWindows() {
        List<Window> windows = Windows.merged(parts.windows());
        Window first = windows.getFirst();
        List<Window> bounds = parts.reading.then && parts.rhythm.exact() ? List.<Window>of() : windows;
        return parts.build(
                ScheduleKind.RECURRING,
                first.start(),
                first.end(),
                bounds,
                parts.rhythm.rule(),
                !parts.rhythm.exact(),
                parts.on.getFirst().precision());
    }

    private Schedule yearlyWindows() {
        int interval = parts.yearly == null ? 1 : parts.yearly.interval();
        List<Window> windows = Windows.merged(parts.windows());
        Window first = windows.getFirst();
        boolean years =
                parts.on.getFirst().span().isYears() && parts.on.getFirst().printed();
        List<Window> all = years || printedYearsDiffer() ? windows : expanded(interval);
        String counted = printedYearsDiffer() && !years
                ? Rules.counted(windows, parts.on.getFirst().span())
                : null;
        String rule = counted != null
                ? counted
                : Rules.yearly(windows, parts.on.getFirst().span(), interval);
        return parts.build(
                ScheduleKind.RECURRING,
                first.start(),
                first.end(),
                all,
                rule,
                years,
                parts.on.getFirst().precision());
    }

    private boolean printedYearsDiffer() {
        return parts.on.stream()
                        .filter(Resolved::printed)
                        .map(Resolved::firstYear)
                        .distinct()
                        .count()
                > 1;
    }

    private List<Window> expanded(int interval) {
        List<Window> all = new ArrayList<>(Windows.merged(parts.windows()));
        int lastYear = parts.plan.planYear() == PlanYear.SCHOOL
                ? Math.max(parts.plan.endYear(), parts.plan.startYear() + 1)
                : parts.plan.endYear();
        for (int years = interval; years <= lastYear - parts.plan.startYear() + interval; years += interval) {
            int shift = years;
            List<Window> later = parts.on.stream()
                    .flatMap(item -> item.later(shift).stream())
                    .filter(window -> window.end().getYear() <= lastYear)
                    .toList();
            all.addAll(Windows.merged(later));
        }
        all.sort(Comparator.comparing(Window::start));
        return all;
    }

    Schedule dated() {
        List<Window> windows = Windows.merged(parts.windows());
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
            return parts.build(ScheduleKind.INTERVAL, windows.getFirst().start(), end, windows, null, false, precision);
        }
        Window first = windows.getFirst();
        return parts.build(ScheduleKind.RECURRING, first.start(), first.end(), windows, rule, false, precision);
    }
}
