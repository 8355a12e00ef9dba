package ru.orientir.language.schedule.parser;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.Precision;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.ScheduleKind;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.Window;
import ru.orientir.language.schedule.grammar.Frequency;
import ru.orientir.language.schedule.grammar.Reading.MonthDays;
import ru.orientir.language.schedule.grammar.Reading.Role;

/** Makes deadlines, single or repeated, of the parts of a phrase. */
final class DeadlineComposer {

    private final Parts parts;

    DeadlineComposer(Parts parts) {
        this.parts = parts;
    }

    /** Whether the phrase as a whole is a deadline. */
    boolean decide() {
        boolean onlyYears = parts.on.isEmpty() || parts.on.getFirst().span().isYears() && parts.rhythm == null;
        return !parts.until.isEmpty() && (onlyYears || deadlineFirst());
    }

    private boolean deadlineFirst() {
        return parts.reading.dates().getFirst().role() == Role.UNTIL;
    }

    Schedule monthDays(MonthDays named) {
        MonthDayComposer days = new MonthDayComposer(named, parts.plan, parts.rhythm);
        LocalDate planned = firstDay();
        return days.deadline()
                ? parts.build(
                        ScheduleKind.DEADLINE,
                        null,
                        days.firstDue(planned),
                        List.of(),
                        days.rule(),
                        null,
                        Precision.DAY)
                : parts.build(
                        ScheduleKind.RECURRING,
                        Parts.start(parts.on),
                        Parts.end(parts.on),
                        days.endSchoolParts() ? List.of() : Window.merged(parts.windows()),
                        days.rule(),
                        days.spansDays() ? days.rhythm() : null,
                        Precision.DAY);
    }

    /** Where a deadline on days of the month begins to count; null when the phrase doesn't say. */
    private @Nullable LocalDate firstDay() {
        if (!parts.on.isEmpty()) {
            return parts.on.getFirst().window().start();
        }
        if (!parts.from.isEmpty()) {
            return parts.from.getFirst().begins();
        }
        return parts.reading.then() && !parts.until.isEmpty()
                ? parts.until.getFirst().due()
                : null;
    }

    /** «до 1 октября, далее ежемесячно»: the day is the first of the deadlines. */
    private Schedule deadlineThenRhythm(Resolved first, Frequency rhythm) {
        LocalDate due = first.due();
        boolean months =
                rhythm.rule().startsWith("FREQ=MONTHLY") && rhythm.weekdays().isEmpty();
        boolean lastDay = due.getDayOfMonth() == due.lengthOfMonth() && due.getDayOfMonth() > 28;
        Frequency repeated = months ? rhythm.onDay(lastDay ? -1 : due.getDayOfMonth()) : rhythm;
        return parts.build(ScheduleKind.DEADLINE, null, due, List.of(), repeated.rule(), null, first.precision());
    }

    Schedule deadline() {
        Resolved first =
                parts.until.stream().min(Comparator.comparing(Resolved::due)).orElseThrow();
        if (parts.rhythm != null && parts.reading.then() && deadlineFirst()) {
            return deadlineThenRhythm(first, parts.rhythm);
        }
        boolean limit = first.span().isYears() || parts.rhythm != null;
        Frequency frequency = parts.frequency();
        if (frequency != null && limit) {
            return repeated(first, frequency);
        }
        boolean sinceYear = parts.yearly != null
                && !parts.from.isEmpty()
                && parts.from.getFirst().span().isYears();
        LocalDate begins = sinceYear ? null : begins();
        if (begins != null && !first.due().isBefore(begins)) {
            return parts.interval(new Window(begins, first.due()), first.precision());
        }
        List<LocalDate> dues = dues(sinceYear ? parts.from.getFirst().begins() : first.due());
        String rule = parts.yearly != null ? Rules.yearlyOn(dues, parts.yearly.interval()) : Rules.counted(dues);
        if (rule == null && parts.until.size() > 1) {
            parts.reading.warn(
                    ScheduleWarningCode.SEVERAL_SCHEDULES, dues.getLast().toString());
        }
        return parts.build(ScheduleKind.DEADLINE, null, dues.getFirst(), List.of(), rule, null, first.precision());
    }

    /** Where what ends with the deadline begins: as printed, or with the order; null of a deadline alone. */
    private @Nullable LocalDate begins() {
        if (!parts.from.isEmpty()) {
            return parts.from.getFirst().begins();
        }
        if (!parts.reading.fromDocument() || parts.yearly != null) {
            return null;
        }
        if (parts.plan.documentDate().isEmpty()) {
            parts.reading.warn(ScheduleWarningCode.DOCUMENT_DATE_UNKNOWN, "");
        }
        return parts.plan.documentDate().orElse(null);
    }

    /** Again and again until a day. A beginning that is printed after that day is none. */
    private Schedule repeated(Resolved last, Frequency frequency) {
        LocalDate begins = parts.from.isEmpty() ? null : parts.from.getFirst().begins();
        LocalDate due = begins == null ? last.due() : last.dueFrom(begins);
        boolean begun = begins != null && !due.isBefore(begins);
        return parts.build(
                ScheduleKind.RECURRING,
                begun ? begins : null,
                begun ? due : null,
                List.of(),
                frequency.rule() + ";UNTIL=" + Rules.day(due),
                frequency.rhythmUnlessExact(),
                last.precision());
    }

    /** The deadlines, moved on by whole years where they lie before the beginning («ежегодно до 1 октября, с 2025 года»). */
    private List<LocalDate> dues(LocalDate begin) {
        return parts.until.stream()
                .map(Resolved::due)
                .map(due -> {
                    LocalDate moved = due;
                    while (moved.isBefore(begin)) {
                        moved = moved.plusYears(parts.everyYears());
                    }
                    return moved;
                })
                .sorted()
                .toList();
    }
}
