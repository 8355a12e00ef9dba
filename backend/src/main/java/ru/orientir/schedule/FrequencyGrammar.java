package ru.orientir.schedule;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.orientir.schedule.Token.Type;

/** Reads how often: «ежемесячно», «не реже 2 раз в год», «каждый понедельник», «последняя пятница месяца». */
final class FrequencyGrammar {

    private static final int MOST = 366;
    /** Of one weekday. */
    static final int MOST_IN_MONTH = 5;

    private static final Set<String> HALVING = Set.of("semi", "bi", "half");

    private final Cursor cursor;

    FrequencyGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    /** What stands here, or null and nothing taken. */
    Frequency read() {
        int start = cursor.position();
        cursor.skipLinks();
        skipBound();
        Frequency found = first();
        if (found == null) {
            cursor.moveTo(start);
        }
        return found;
    }

    private Frequency first() {
        int here = cursor.position();
        Frequency found = quota();
        if (found == null) {
            cursor.moveTo(here);
            found = adverb();
        }
        if (found == null) {
            cursor.moveTo(here);
            found = every();
        }
        if (found == null) {
            cursor.moveTo(here);
            found = weekdays();
        }
        if (found == null) {
            cursor.moveTo(here);
            found = partOfEach();
        }
        return found;
    }

    /** «не реже чем», «не менее», "at least": read as the number itself. */
    private void skipBound() {
        int start = cursor.position();
        cursor.accept(Sense.MEASURE);
        cursor.accept(Sense.NOT);
        boolean bound = false;
        while (cursor.is(Sense.LESS_OFTEN) || cursor.is(Sense.AT_LEAST) || cursor.is(Sense.THAN)) {
            cursor.take();
            bound = true;
        }
        if (!bound) {
            cursor.moveTo(start);
            if (cursor.is(Sense.UNTIL)
                    && isCount(cursor.peek(1))
                    && cursor.peek(2).is(Sense.TIMES)) {
                cursor.take();
            } else if (cursor.is(Sense.PO)
                    && isCount(cursor.peek(1))
                    && (cursor.peek(2).is(Sense.TIMES) || cursor.peek(2).unknownWord())) {
                cursor.take();
            }
        }
    }

    private Frequency quota() {
        if (startsPer() && isCountAfterUnit()) {
            return countAfterUnit();
        }
        int times = count();
        if (times < 1) {
            return null;
        }
        if (cursor.is(Sense.EVERY_UNIT_ADVERB)) {
            return Frequency.times(times, 1, cursor.take().lexeme().unit());
        }
        return per(times);
    }

    /** «в год 2 раза»: the unit comes first. */
    private boolean startsPer() {
        return cursor.peek(0).is(Sense.UNIT) && cursor.peek(-1).is(Sense.IN);
    }

    private boolean isCountAfterUnit() {
        return isCount(cursor.peek(1)) && cursor.peek(2).is(Sense.TIMES)
                || cursor.peek(1).is(Sense.TIMES_ADVERB);
    }

    private Frequency countAfterUnit() {
        Unit unit = cursor.take().lexeme().unit();
        return Frequency.times(count(), 1, unit);
    }

    /** «2 раза», «дважды», «раз», "once"; -1 if none stands here. Of «1-2 раза» the first. */
    private int count() {
        if (cursor.is(Sense.TIMES_ADVERB)) {
            return cursor.take().lexeme().value();
        }
        if (cursor.accept(Sense.TIMES)) {
            return 1;
        }
        if (!isCount(cursor.peek())) {
            return -1;
        }
        int times = number(cursor.take());
        if (isThingPerUnit()) {
            return cursor.take().is(Sense.FILLER) ? 1 : times;
        }
        if ((cursor.is(Type.DASH) || cursor.is(Sense.UNTIL) || cursor.is(Sense.AND)) && isCount(cursor.peek(1))) {
            cursor.take();
            cursor.take();
        }
        return cursor.accept(Sense.TIMES) && times > 0 && times <= MOST ? times : -1;
    }

    /** «1 урок в месяц», «2 часа в неделю»: hours are one occasion. */
    private boolean isThingPerUnit() {
        return (cursor.peek().unknownWord() || cursor.is(Sense.FILLER))
                && cursor.peek(1).is(Sense.IN)
                && cursor.peek(2).is(Sense.UNIT);
    }

    private static boolean isCount(Token token) {
        return token.is(Type.NUMBER) && !token.isYear() || token.is(Sense.CARDINAL);
    }

    private static int number(Token token) {
        return token.is(Type.NUMBER) ? token.number() : token.lexeme().value();
    }

    private Frequency per(int times) {
        boolean linked = false;
        while (cursor.is(Sense.IN)
                || cursor.is(Sense.DURING)
                || cursor.is(Sense.OF)
                || cursor.is(Type.SLASH)
                || cursor.is(Sense.EVERY)
                || cursor.is(Sense.PO)) {
            cursor.take();
            linked = true;
        }
        int interval = 1;
        if (isCount(cursor.peek()) && cursor.peek(1).is(Sense.UNIT)) {
            interval = number(cursor.take());
        }
        if (cursor.is(Sense.SCHOOL)
                || cursor.is(Sense.CALENDAR)
                || cursor.is(Sense.ORDINAL)
                || cursor.is(Sense.OTHER)) {
            Token word = cursor.take();
            interval = word.is(Sense.SCHOOL) || word.is(Sense.CALENDAR)
                    ? 1
                    : Math.max(1, word.lexeme().value());
        }
        if (linked && cursor.peek().isYear()) {
            return Frequency.times(times, 1, Unit.YEAR);
        }
        if (!cursor.is(Sense.UNIT) || !linked || interval < 1 || interval > MOST) {
            return null;
        }
        return Frequency.times(times, interval, cursor.take().lexeme().unit());
    }

    private Frequency adverb() {
        if (cursor.is(Sense.FORTNIGHTLY)) {
            return Frequency.every(cursor.take().lexeme().value(), Unit.WEEK);
        }
        boolean half = HALVING.contains(cursor.peek().text())
                && cursor.peek(1).is(Type.DASH)
                && cursor.peek(2).is(Sense.EVERY_UNIT_ADVERB);
        if (half) {
            cursor.take();
            cursor.take();
            Unit whole = cursor.take().lexeme().unit();
            return whole == Unit.YEAR ? Frequency.every(1, Unit.HALF_YEAR) : Frequency.every(2, whole);
        }
        if (cursor.peek().text().equals("через")
                && cursor.peek(1).text().equals("день")
                && (cursor.peek(2).is(Type.END) || cursor.peek(2).is(Type.COMMA))) {
            cursor.take();
            cursor.take();
            return Frequency.every(2, Unit.DAY);
        }
        if (!cursor.is(Sense.EVERY_UNIT_ADVERB)) {
            return null;
        }
        Unit unit = cursor.take().lexeme().unit();
        int here = cursor.position();
        cursor.accept(Type.COMMA);
        cursor.accept(Sense.PO);
        int times = count();
        boolean ownUnit = cursor.is(Sense.IN) || cursor.is(Type.SLASH) || cursor.is(Sense.OF) || cursor.is(Sense.EVERY);
        if (times < 1 || ownUnit) {
            cursor.moveTo(here);
            times = 1;
        }
        return Frequency.times(times, 1, unit);
    }

    /** «каждый понедельник», «каждые два года», «каждый месяц», «каждое лето» (the season is left to be read as a window). */
    private Frequency every() {
        if (!cursor.accept(Sense.EVERY)) {
            return null;
        }
        int interval = 1;
        boolean ordinal = cursor.is(Sense.ORDINAL) || cursor.is(Sense.OTHER);
        if ((ordinal || isCount(cursor.peek())) && !isDayOfNamedMonth()) {
            Token word = cursor.take();
            interval = word.is(Type.NUMBER) ? word.number() : word.lexeme().value();
        }
        if (interval < -MOST_IN_MONTH || interval == 0 || interval > MOST) {
            return null;
        }
        if (cursor.is(Sense.WEEKDAY)) {
            return everyWeekday(interval);
        }
        if (isDayOfNamedMonth()) {
            return Frequency.every(1, Unit.YEAR);
        }
        cursor.accept(Sense.SCHOOL);
        cursor.accept(Sense.CALENDAR);
        if (cursor.accept(Unit.DAY_OF_MONTH)) {
            acceptOfEachMonth();
            return Frequency.monthly(interval);
        }
        if (cursor.is(Sense.UNIT) && interval > 0) {
            return Frequency.every(interval, cursor.take().lexeme().unit());
        }
        return cursor.is(Sense.MONTH) || cursor.is(Sense.SEASON) ? Frequency.every(1, Unit.YEAR) : null;
    }

    /** «каждое 1 сентября»: the day is left to be read as a window. */
    private boolean isDayOfNamedMonth() {
        int month = cursor.peek(1).is(Sense.OF) ? 2 : 1;
        boolean day = cursor.peek().isDayNumber()
                || cursor.is(Sense.ORDINAL) && cursor.peek().lexeme().value() > 0;
        return day && cursor.peek(month).is(Sense.MONTH);
    }

    private Frequency everyWeekday(int interval) {
        List<DayOfWeek> days = weekdayList(false);
        Unit of = acceptOfEach();
        if (of != null && interval > MOST_IN_MONTH) {
            return null;
        }
        return of != null || interval < 0
                ? Frequency.nth(days.getFirst(), List.of(interval), of == null ? Unit.MONTH : of)
                : Frequency.weekly(interval, days);
    }

    private boolean acceptOfEachMonth() {
        int start = cursor.position();
        if (acceptOfEach() == Unit.MONTH) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    /** «каждого месяца», «квартала»: the unit, or null and nothing taken. */
    private Unit acceptOfEach() {
        int start = cursor.position();
        cursor.skipLinks();
        cursor.accept(Sense.EVERY);
        if (cursor.is(Unit.MONTH) || cursor.is(Unit.QUARTER)) {
            return cursor.take().lexeme().unit();
        }
        cursor.moveTo(start);
        return null;
    }

    /** «по вторникам и четвергам», a bare «пятница», «с понедельника по пятницу», «первый и третий вторник месяца». */
    private Frequency weekdays() {
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
        if (ordinals.isEmpty() || !cursor.is(Sense.WEEKDAY) || !ordinals.within(-MOST_IN_MONTH, MOST_IN_MONTH)) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(cursor.take().lexeme().value());
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
        boolean weekend = !working && cursor.peek().lexeme().value() == 2;
        cursor.take();
        cursor.accept(Unit.DAY);
        return weekend
                ? List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                : List.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    /** @param from whether «с» stands before it, so that «по» is the end of a range */
    private List<DayOfWeek> weekdayList(boolean from) {
        List<DayOfWeek> days = new ArrayList<>();
        days.add(DayOfWeek.of(cursor.take().lexeme().value()));
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
                addWeekday(days, DayOfWeek.of(cursor.take().lexeme().value()), range);
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

    /** «в конце каждого месяца», «последняя неделя месяца», «по итогам полугодия», «по четвертям», «последний день месяца». */
    private Frequency partOfEach() {
        if (cursor.accept(Sense.PO)) {
            boolean results = cursor.accept(Sense.RESULTS) || cursor.accept(Sense.EDGE);
            return eachUnit(results || cursor.peek().text().matches(".*[ая]м"));
        }
        if (cursor.is(Sense.UNTIL) && cursor.peek(1).is(Sense.EDGE)) {
            cursor.take();
        }
        if (cursor.accept(Sense.EDGE)) {
            cursor.skipLinks();
            return cursor.is(Sense.EVERY) || coarseBare() ? eachUnit(true) : null;
        }
        OrdinalList ordinals = OrdinalList.read(cursor);
        cursor.accept(Sense.WORKING);
        if (ordinals.size() != 1 || !cursor.is(Sense.UNIT)) {
            return null;
        }
        Unit part = cursor.take().lexeme().unit();
        cursor.skipLinks();
        boolean slice = part.sliceOfMonth() || part == Unit.DAY || part == Unit.DAY_OF_MONTH || part == Unit.MONTH;
        boolean ofMonth = cursor.is(Sense.EVERY) && cursor.peek(1).is(Unit.MONTH)
                || cursor.peek().is(Unit.MONTH);
        Frequency each = slice && (ofMonth || part == Unit.MONTH) ? eachUnit(true) : null;
        boolean day = part == Unit.DAY || part == Unit.DAY_OF_MONTH;
        return each != null && day && each.unit() == Unit.MONTH ? each.onDay(ordinals.first()) : each;
    }

    private boolean coarseBare() {
        return cursor.peek().is(Unit.MONTH)
                || cursor.peek().is(Unit.QUARTER)
                || cursor.peek().is(Unit.TERM)
                || cursor.peek().is(Unit.HALF_YEAR)
                || cursor.peek().is(Unit.TRIMESTER);
    }

    private Frequency eachUnit(boolean wanted) {
        cursor.skipLinks();
        cursor.accept(Sense.EVERY);
        cursor.accept(Sense.SCHOOL);
        cursor.accept(Sense.CALENDAR);
        if (!wanted || !cursor.is(Sense.UNIT) || cursor.peek().lexeme().unit().months() == 0) {
            return null;
        }
        return Frequency.every(1, cursor.take().lexeme().unit());
    }
}
