package ru.orientir.language.schedule.parser;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.Precision;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.ScheduleKind;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.Window;
import ru.orientir.language.schedule.grammar.Frequency;
import ru.orientir.language.schedule.grammar.Period.Holidays;
import ru.orientir.language.schedule.grammar.Reading;
import ru.orientir.language.schedule.grammar.Reading.MonthDays;

/** Makes one schedule of what was read: which part decides the kind, and what the others add to it. */
final class Composer {

    private final Parts parts;

    private Composer(Parts parts) {
        this.parts = parts;
    }

    static Schedule compose(String text, Reading reading, PlanContext plan) {
        return new Composer(new Parts(text, reading, plan)).schedule();
    }

    private Schedule schedule() {
        dropSecondary();
        DeadlineComposer deadlines = new DeadlineComposer(parts);
        MonthDays days = parts.reading.monthDays();
        if (days != null) {
            return deadlines.monthDays(days);
        }
        if (deadlines.decide()) {
            return deadlines.deadline();
        }
        if (!parts.until.isEmpty()) {
            parts.reading.warn(
                    ScheduleWarningCode.SEVERAL_SCHEDULES,
                    parts.until.getFirst().due().toString());
        }
        if (!parts.from.isEmpty() && parts.on.isEmpty()) {
            return open(parts.from.getFirst().begins(), parts.from.getFirst().precision());
        }
        if (parts.reading.holidays() && parts.on.isEmpty() && parts.rhythm == null) {
            return inHolidays();
        }
        Frequency frequency = parts.frequency();
        return frequency == null ? once() : new WindowComposer(parts).recurring(frequency);
    }

    /** A window around or inside another is no second time: «II квартал (май)» is May, «май, в течение года» is May too. */
    private void dropSecondary() {
        for (int i = parts.on.size() - 1; i > 0; i--) {
            for (int j = 0; j < i; j++) {
                Window earlier = parts.on.get(j).window();
                Window later = parts.on.get(i).window();
                if (contains(later, earlier) && !later.equals(earlier)) {
                    parts.reading.warn(ScheduleWarningCode.SEVERAL_SCHEDULES, later.start() + " - " + later.end());
                    parts.on.remove(i);
                    break;
                }
                if (contains(earlier, later)) {
                    parts.on.set(j, parts.on.get(i));
                    parts.on.remove(i);
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
        if (parts.reading.weekday() > 0
                && !parts.on.isEmpty()
                && parts.on.getFirst().window().start().getDayOfWeek().getValue() != parts.reading.weekday()) {
            parts.reading.warn(
                    ScheduleWarningCode.WEEKDAY_MISMATCH,
                    parts.on.getFirst().window().start().toString());
        }
    }

    private Schedule open(@Nullable LocalDate start, Precision precision) {
        Frequency frequency = parts.frequency();
        return frequency == null
                ? parts.build(ScheduleKind.OPEN_ENDED, start, null, List.of(), null, null, precision)
                : parts.build(
                        ScheduleKind.RECURRING,
                        start,
                        null,
                        List.of(),
                        frequency.rule(),
                        frequency.rhythmUnlessExact(),
                        precision);
    }

    private Schedule once() {
        if (!parts.on.isEmpty()) {
            boolean open = parts.reading.then()
                    && (parts.reading.continuous() || parts.reading.wholeProject() || nothingAfterThen());
            return open ? openAfterWindows() : parts.from.isEmpty() ? dated() : begun(parts.from.getFirst());
        }
        if (parts.reading.fromDocument()) {
            return fromDocument();
        }
        if (parts.reading.continuous() || parts.reading.wholeProject()) {
            return parts.build(ScheduleKind.CONTINUOUS, null, null, List.of(), null, null, Precision.NONE);
        }
        return parts.build(
                parts.reading.external() ? ScheduleKind.EXTERNAL_SCHEDULE : ScheduleKind.UNPARSEABLE,
                null,
                null,
                List.of(),
                null,
                null,
                Precision.NONE);
    }

    /** The days are the school's; the usual ones show where to look. */
    private Schedule inHolidays() {
        parts.reading.warn(ScheduleWarningCode.USUAL_SCHOOL_DATES, "");
        List<Window> holidays = Holidays.touching(parts.plan.span());
        return parts.build(ScheduleKind.EXTERNAL_SCHEDULE, null, null, holidays, null, null, Precision.DAY);
    }

    private Schedule dated() {
        return new WindowComposer(parts).dated();
    }

    /** «с октября в течение учебного года»: the window is left from its beginning on; any other is told to a person. */
    private Schedule begun(Resolved from) {
        LocalDate begins = from.begins();
        Window whole = parts.on.getFirst().window();
        if (parts.on.size() == 1 && whole.touches(new Window(begins, begins))) {
            return parts.interval(new Window(begins, whole.end()), from.precision());
        }
        parts.reading.warn(ScheduleWarningCode.SEVERAL_SCHEDULES, begins.toString());
        return dated();
    }

    private boolean nothingAfterThen() {
        return !parts.reading.external() && parts.on.size() == 1;
    }

    private Schedule openAfterWindows() {
        return parts.build(
                ScheduleKind.OPEN_ENDED,
                Parts.start(parts.on),
                null,
                Window.merged(parts.windows()),
                null,
                null,
                parts.on.getFirst().precision());
    }

    private Schedule fromDocument() {
        LocalDate start = parts.plan.documentDate().orElse(null);
        if (start == null) {
            parts.reading.warn(ScheduleWarningCode.DOCUMENT_DATE_UNKNOWN, "");
        }
        return open(start, start == null ? Precision.NONE : Precision.DAY);
    }
}
