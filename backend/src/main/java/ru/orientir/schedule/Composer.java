package ru.orientir.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.orientir.schedule.Reading.Role;

/** Makes one schedule of what was read: which part decides the kind, and what the others add to it. */
final class Composer {

    private final String text;
    private final Reading reading;
    private final PlanContext plan;
    private final List<Resolved> on;
    private final List<Resolved> until;
    private final List<Resolved> from;
    /** Finer than yearly, or several times a year; null if there is none. */
    private final Frequency rhythm;
    /** Once in so many years; null if there is none. */
    private final Frequency yearly;

    private Composer(String text, Reading reading, PlanContext plan) {
        this.text = text;
        this.reading = reading;
        this.plan = plan;
        MonthDayComposer.giveMonths(reading);
        List<Resolved> all = YearResolver.resolve(reading, plan);
        on = role(all, Role.ON);
        until = role(all, Role.UNTIL);
        from = role(all, Role.FROM);
        rhythm = rhythm(reading.frequencies);
        yearly = reading.frequencies.stream()
                .filter(Frequency::onceInYears)
                .max(Comparator.comparing(Frequency::interval))
                .orElse(null);
    }

    /**
     * The one with days of its own wins; «ежемесячно, каждый третий четверг» is the third of a month, not of three weeks,
     * and «1 раз в месяц по пятницам» one Friday of a month.
     */
    private static Frequency rhythm(List<Frequency> frequencies) {
        Frequency finest = frequencies.stream()
                .filter(frequency -> !frequency.onceInYears())
                .max(Comparator.comparing(Frequency::exact))
                .orElse(null);
        boolean onWeekdays = finest != null
                && finest.unit() == Unit.WEEK
                && !finest.weekdays().isEmpty();
        Frequency rarer = frequencies.stream()
                .filter(frequency -> !frequency.exact() && !frequency.onceInYears())
                .filter(frequency -> frequency.unit().months() > 0 || frequency.unit() == Unit.WEEK)
                .findFirst()
                .orElse(null);
        if (!onWeekdays || rarer == null || rarer.unit() == Unit.WEEK && rarer.times() > 1) {
            return finest;
        }
        return finest.interval() > 1 && finest.interval() <= WeekdayGrammar.MOST_IN_MONTH
                ? Frequency.nth(finest.weekdays().getFirst(), List.of(finest.interval()), Unit.MONTH)
                : rarer.onOneOf(finest.weekdays());
    }

    static Schedule compose(String text, Reading reading, PlanContext plan) {
        return new Composer(text, reading, plan).schedule();
    }

    private static List<Resolved> role(List<Resolved> all, Role role) {
        return new ArrayList<>(all.stream().filter(item -> item.role() == role).toList());
    }

    private Schedule schedule() {
        dropSecondary();
        if (reading.monthDays != null) {
            return monthDays();
        }
        if (!until.isEmpty() && (on.isEmpty() || on.getFirst().span().isYears() && rhythm == null || deadlineFirst())) {
            return deadline();
        }
        if (!until.isEmpty()) {
            reading.warn(
                    ScheduleWarningCode.SEVERAL_SCHEDULES,
                    until.getFirst().due().toString());
        }
        if (!from.isEmpty() && on.isEmpty()) {
            return open(from.getFirst().begins(), from.getFirst().precision());
        }
        return rhythm != null || yearly != null ? recurring() : once();
    }

    private boolean deadlineFirst() {
        return reading.dates.getFirst().role() == Role.UNTIL;
    }

    /** A window around or inside another is no second time: «II квартал (май)» is May, «май, в течение года» is May too. */
    private void dropSecondary() {
        for (int i = on.size() - 1; i > 0; i--) {
            for (int j = 0; j < i; j++) {
                Window earlier = on.get(j).window();
                Window later = on.get(i).window();
                if (contains(later, earlier) && !later.equals(earlier)) {
                    reading.warn(ScheduleWarningCode.SEVERAL_SCHEDULES, later.start() + " - " + later.end());
                    on.remove(i);
                    break;
                }
                if (contains(earlier, later)) {
                    on.set(j, on.get(i));
                    on.remove(i);
                    break;
                }
            }
        }
        checkWeekday();
    }

    private static boolean contains(Window outer, Window inner) {
        return !outer.start().isAfter(inner.start()) && !outer.end().isBefore(inner.end());
    }

    private void checkWeekday() {
        if (reading.weekday > 0
                && !on.isEmpty()
                && on.getFirst().window().start().getDayOfWeek().getValue() != reading.weekday) {
            reading.warn(
                    ScheduleWarningCode.WEEKDAY_MISMATCH,
                    on.getFirst().window().start().toString());
        }
    }

    private Schedule monthDays() {
        MonthDayComposer days = new MonthDayComposer(reading, plan, rhythm);
        LocalDate planned = firstDay();
        return days.deadline()
                ? build(
                        ScheduleKind.DEADLINE,
                        null,
                        days.firstDue(planned),
                        List.of(),
                        days.rule(),
                        false,
                        Precision.DAY)
                : build(
                        ScheduleKind.RECURRING,
                        start(on),
                        end(on),
                        List.of(),
                        days.rule(),
                        days.spansDays(),
                        Precision.DAY);
    }

    /** Where a deadline on days of the month begins to count; null when the phrase doesn't say. */
    private LocalDate firstDay() {
        if (!on.isEmpty()) {
            return on.getFirst().window().start();
        }
        if (!from.isEmpty()) {
            return from.getFirst().begins();
        }
        return reading.then && !until.isEmpty() ? until.getFirst().due() : null;
    }

    /** «до 1 октября, далее ежемесячно»: the day is the first of the deadlines. */
    private Schedule deadlineThenRhythm(Resolved first) {
        LocalDate due = first.due();
        boolean months =
                rhythm.rule().startsWith("FREQ=MONTHLY") && rhythm.weekdays().isEmpty();
        boolean lastDay = due.getDayOfMonth() == due.lengthOfMonth() && due.getDayOfMonth() > 28;
        Frequency repeated = months ? rhythm.onDay(lastDay ? -1 : due.getDayOfMonth()) : rhythm;
        return build(ScheduleKind.DEADLINE, null, due, List.of(), repeated.rule(), false, first.precision());
    }

    private Schedule deadline() {
        Resolved first = until.stream().min(Comparator.comparing(Resolved::due)).orElseThrow();
        if (rhythm != null && reading.then && deadlineFirst()) {
            return deadlineThenRhythm(first);
        }
        boolean limit = first.span().isYears() || rhythm != null;
        if (rhythm != null || yearly != null && limit) {
            String rule = (rhythm != null ? rhythm : yearly).rule() + ";UNTIL=" + Rules.day(first.due());
            LocalDate start = from.isEmpty() ? null : from.getFirst().begins();
            return build(
                    ScheduleKind.RECURRING,
                    start,
                    start == null ? null : first.due(),
                    List.of(),
                    rule,
                    rhythm == null || !rhythm.exact(),
                    first.precision());
        }
        boolean sinceYear =
                yearly != null && !from.isEmpty() && from.getFirst().span().isYears();
        if (!from.isEmpty()
                && !sinceYear
                && !first.due().isBefore(from.getFirst().begins())) {
            return interval(new Window(from.getFirst().begins(), first.due()), first.precision());
        }
        List<LocalDate> dues = dues(sinceYear ? from.getFirst().begins() : first.due());
        String rule = yearly != null ? Rules.yearlyOn(dues, yearly.interval()) : Rules.counted(dues);
        if (rule == null && until.size() > 1) {
            reading.warn(ScheduleWarningCode.SEVERAL_SCHEDULES, dues.getLast().toString());
        }
        return build(ScheduleKind.DEADLINE, null, dues.getFirst(), List.of(), rule, false, first.precision());
    }

    /** The deadlines, moved on by whole years where they lie before the beginning («ежегодно до 1 октября, с 2025 года»). */
    private List<LocalDate> dues(LocalDate begin) {
        return until.stream()
                .map(Resolved::due)
                .map(due -> {
                    LocalDate moved = due;
                    while (moved.isBefore(begin)) {
                        moved = moved.plusYears(yearly.interval());
                    }
                    return moved;
                })
                .sorted()
                .toList();
    }

    private Schedule open(LocalDate start, Precision precision) {
        Frequency frequency = rhythm != null ? rhythm : yearly;
        return frequency == null
                ? build(ScheduleKind.OPEN_ENDED, start, null, List.of(), null, false, precision)
                : build(
                        ScheduleKind.RECURRING,
                        start,
                        null,
                        List.of(),
                        frequency.rule(),
                        !frequency.exact(),
                        precision);
    }

    private Schedule recurring() {
        if (on.isEmpty()) {
            if (reading.continuous && rhythm == null) {
                return build(ScheduleKind.CONTINUOUS, null, null, List.of(), null, false, Precision.NONE);
            }
            Frequency frequency = rhythm != null ? rhythm : yearly;
            return build(
                    ScheduleKind.RECURRING,
                    null,
                    null,
                    List.of(),
                    frequency.rule(),
                    !frequency.exact(),
                    Precision.NONE);
        }
        return rhythm == null || rhythm.inYear() == on.size() ? yearlyWindows() : rhythmInWindows();
    }

    private Schedule rhythmInWindows() {
        List<Window> windows = Windows.merged(windows());
        Window first = windows.getFirst();
        List<Window> bounds = reading.then && rhythm.exact() ? List.<Window>of() : windows;
        return build(
                ScheduleKind.RECURRING,
                first.start(),
                first.end(),
                bounds,
                rhythm.rule(),
                !rhythm.exact(),
                on.getFirst().precision());
    }

    private Schedule yearlyWindows() {
        int interval = yearly == null ? 1 : yearly.interval();
        List<Window> windows = Windows.merged(windows());
        Window first = windows.getFirst();
        boolean years = on.getFirst().span().isYears() && on.getFirst().printed();
        List<Window> all = years || printedYearsDiffer() ? windows : expanded(interval);
        String counted = printedYearsDiffer() && !years
                ? Rules.counted(windows, on.getFirst().span())
                : null;
        String rule =
                counted != null ? counted : Rules.yearly(windows, on.getFirst().span(), interval);
        return build(
                ScheduleKind.RECURRING,
                first.start(),
                first.end(),
                all,
                rule,
                years,
                on.getFirst().precision());
    }

    private boolean printedYearsDiffer() {
        return on.stream()
                        .filter(Resolved::printed)
                        .map(Resolved::firstYear)
                        .distinct()
                        .count()
                > 1;
    }

    private List<Window> expanded(int interval) {
        List<Window> all = new ArrayList<>(Windows.merged(windows()));
        int lastYear =
                plan.planYear() == PlanYear.SCHOOL ? Math.max(plan.endYear(), plan.startYear() + 1) : plan.endYear();
        for (int years = interval; years <= lastYear - plan.startYear() + interval; years += interval) {
            int shift = years;
            List<Window> later = on.stream()
                    .flatMap(item -> item.later(shift).stream())
                    .filter(window -> window.end().getYear() <= lastYear)
                    .toList();
            all.addAll(Windows.merged(later));
        }
        all.sort(Comparator.comparing(Window::start));
        return all;
    }

    private Schedule once() {
        if (!on.isEmpty()) {
            return reading.then && (reading.continuous || reading.wholeProject || nothingAfterThen())
                    ? openAfterWindows()
                    : dated();
        }
        if (reading.fromDocument) {
            return fromDocument();
        }
        if (reading.continuous || reading.wholeProject) {
            return build(ScheduleKind.CONTINUOUS, null, null, List.of(), null, false, Precision.NONE);
        }
        return build(
                reading.external ? ScheduleKind.EXTERNAL_SCHEDULE : ScheduleKind.UNPARSEABLE,
                null,
                null,
                List.of(),
                null,
                false,
                Precision.NONE);
    }

    private boolean nothingAfterThen() {
        return !reading.external && on.size() == 1;
    }

    private Schedule openAfterWindows() {
        return build(
                ScheduleKind.OPEN_ENDED,
                start(on),
                null,
                Windows.merged(windows()),
                null,
                false,
                on.getFirst().precision());
    }

    private Schedule fromDocument() {
        LocalDate start = plan.documentDate().orElse(null);
        if (start == null) {
            reading.warn(ScheduleWarningCode.DOCUMENT_DATE_UNKNOWN, "");
        }
        return open(start, start == null ? Precision.NONE : Precision.DAY);
    }

    private Schedule dated() {
        List<Window> windows = Windows.merged(windows());
        Precision precision = on.getFirst().precision();
        if (windows.size() == 1) {
            return interval(windows.getFirst(), precision);
        }
        String rule = Rules.counted(windows, on.getFirst().span());
        if (rule == null) {
            reading.warn(
                    ScheduleWarningCode.SEVERAL_SCHEDULES,
                    windows.getLast().start() + " - " + windows.getLast().end());
            LocalDate end = windows.getLast().end();
            return build(ScheduleKind.INTERVAL, windows.getFirst().start(), end, windows, null, false, precision);
        }
        Window first = windows.getFirst();
        return build(ScheduleKind.RECURRING, first.start(), first.end(), windows, rule, false, precision);
    }

    private Schedule interval(Window window, Precision precision) {
        boolean oneDay = window.start().equals(window.end());
        return build(
                oneDay ? ScheduleKind.POINT : ScheduleKind.INTERVAL,
                window.start(),
                window.end(),
                List.of(window),
                null,
                false,
                precision);
    }

    private List<Window> windows() {
        return on.stream().map(Resolved::window).toList();
    }

    private static LocalDate start(List<Resolved> items) {
        return items.stream()
                .map(item -> item.window().start())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate end(List<Resolved> items) {
        return items.stream()
                .min(Comparator.comparing(item -> item.window().start()))
                .map(item -> item.window().end())
                .orElse(null);
    }

    private Schedule build(
            ScheduleKind kind,
            LocalDate start,
            LocalDate end,
            List<Window> windows,
            String rule,
            boolean approximate,
            Precision precision) {
        return new Schedule(
                text,
                kind,
                start,
                end,
                windows,
                rule,
                approximate,
                precision,
                reading.warnings.stream().distinct().toList());
    }
}
