package ru.orientir.language.schedule.grammar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token.Type;
import ru.orientir.language.schedule.word.Unit;

/** Reads days of the week that come back: «каждый понедельник», «по будням», «последняя пятница месяца». */
final class WeekdayGrammar {

    private final Cursor cursor;

    WeekdayGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable
    Frequency everyWeekday(int interval) {
        List<DayOfWeek> days = weekdayList(false);
        Unit of = acceptOfEach();
        if (of != null && interval > Frequency.MOST_IN_MONTH) {
            return null;
        }
        return of != null || interval < 0
                ? Frequency.nth(days.getFirst(), List.of(interval), of == null ? Unit.MONTH : of)
                : Frequency.weekly(interval, days);
    }

    boolean acceptOfEachMonth() {
        int start = cursor.position();
        if (acceptOfEach() == Unit.MONTH) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    /** «каждого месяца», «квартала»: the unit, or null and nothing taken. */
    private @Nullable Unit acceptOfEach() {
        int start = cursor.position();
        cursor.skipLinks();
        cursor.accept(Sense.EVERY);
        if (cursor.is(Unit.MONTH) || cursor.is(Unit.QUARTER)) {
            return cursor.take().unit();
        }
        cursor.moveTo(start);
        return null;
    }

    /** «по вторникам и четвергам», a bare «пятница», «с понедельника по пятницу», «первый и третий вторник месяца». */
    @Nullable
    Frequency weekdays() {
        cursor.accept(Sense.PO);
        boolean from = cursor.is(Sense.FROM) && cursor.peek(1).is(Sense.WEEKDAY) && cursor.accept(Sense.FROM);
        if (cursor.is(Sense.WEEKDAY)) {
            List<DayOfWeek> days = weekdayList(from);
            return from && days.size() == 1 ? null : Frequency.weekly(1, days);
        }
        List<DayOfWeek> group = dayGroup();
        if (!group.isEmpty()) {
            return Frequency.weekly(1, group);
        }
        OrdinalList ordinals = OrdinalList.read(cursor);
        if (ordinals.isEmpty()
                || !cursor.is(Sense.WEEKDAY)
                || !ordinals.within(-Frequency.MOST_IN_MONTH, Frequency.MOST_IN_MONTH)) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(cursor.take().value());
        Unit of = acceptOfEach();
        if (of != null) {
            return Frequency.nth(day, ordinals.all(), of);
        }
        cursor.skipLinks();
        return cursor.is(Sense.MONTH) ? null : Frequency.nth(day, ordinals.all(), Unit.MONTH);
    }

    /** «по будням», «в рабочие дни», «по выходным»; empty, and nothing taken, if it is none. */
    private List<DayOfWeek> dayGroup() {
        boolean working = cursor.is(Sense.WORKING) && cursor.peek(1).text().matches("дни|дням|days");
        if (!working && !cursor.is(Sense.WEEKDAYS)) {
            return List.of();
        }
        boolean weekend = !working && cursor.peek().value() == 2;
        cursor.take();
        cursor.accept(Unit.DAY);
        return weekend
                ? List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                : List.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    /** @param from whether «с» stands before it, so that «по» is the end of a range */
    private List<DayOfWeek> weekdayList(boolean from) {
        List<DayOfWeek> days = new ArrayList<>();
        days.add(DayOfWeek.of(cursor.take().value()));
        boolean more = true;
        while (more) {
            int start = cursor.position();
            boolean range = cursor.is(Type.DASH) || cursor.is(Sense.UNTIL) || from && cursor.is(Sense.PO);
            while (cursor.is(Type.COMMA)
                    || cursor.is(Sense.AND)
                    || cursor.is(Sense.PO)
                    || cursor.is(Sense.UNTIL)
                    || cursor.is(Type.DASH)
                    || cursor.is(Sense.IN)) {
                cursor.take();
            }
            more = cursor.is(Sense.WEEKDAY);
            if (more) {
                addWeekday(days, DayOfWeek.of(cursor.take().value()), range);
            } else {
                cursor.moveTo(start);
            }
        }
        return days;
    }

    private static void addWeekday(List<DayOfWeek> days, DayOfWeek day, boolean range) {
        DayOfWeek next = range ? days.getLast().plus(1) : day;
        while (next != day && !days.contains(next)) {
            days.add(next);
            next = next.plus(1);
        }
        if (!days.contains(day)) {
            days.add(day);
        }
    }
}
