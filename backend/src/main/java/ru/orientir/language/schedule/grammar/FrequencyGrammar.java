package ru.orientir.language.schedule.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token;
import ru.orientir.language.schedule.word.Token.Type;
import ru.orientir.language.schedule.word.Unit;

/** Reads how often: «ежемесячно», «не реже 2 раз в год», «каждый понедельник», «последняя пятница месяца». */
final class FrequencyGrammar {

    private static final Set<String> HALVING = Set.of("semi", "bi", "half");

    private final Cursor cursor;
    private final QuotaGrammar quotas;
    private final WeekdayGrammar weekdays;

    FrequencyGrammar(Cursor cursor) {
        this.cursor = cursor;
        quotas = new QuotaGrammar(cursor);
        weekdays = new WeekdayGrammar(cursor);
    }

    /** What stands here, or null and nothing taken. */
    @Nullable
    Frequency read() {
        int start = cursor.position();
        cursor.skipLinks();
        quotas.skipBound();
        Frequency found = first();
        if (found == null) {
            cursor.moveTo(start);
        }
        return found;
    }

    private @Nullable Frequency first() {
        int here = cursor.position();
        Frequency found = quotas.quota();
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
            found = weekdays.weekdays();
        }
        if (found == null) {
            cursor.moveTo(here);
            found = partOfEach();
        }
        return found;
    }

    private @Nullable Frequency adverb() {
        if (cursor.is(Sense.FORTNIGHTLY)) {
            return Frequency.every(cursor.take().value(), Unit.WEEK);
        }
        boolean half = HALVING.contains(cursor.peek().text())
                && cursor.peek(1).is(Type.DASH)
                && cursor.peek(2).is(Sense.EVERY_UNIT_ADVERB);
        if (half) {
            cursor.take();
            cursor.take();
            Unit whole = cursor.take().unit();
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
        Unit unit = cursor.take().unit();
        int here = cursor.position();
        cursor.accept(Type.COMMA);
        cursor.accept(Sense.PO);
        int times = quotas.count();
        boolean ownUnit = cursor.is(Sense.IN) || cursor.is(Type.SLASH) || cursor.is(Sense.OF) || cursor.is(Sense.EVERY);
        if (times < 1 || ownUnit) {
            cursor.moveTo(here);
            times = 1;
        }
        return Frequency.times(times, 1, unit);
    }

    /** «каждый понедельник», «каждые два года», «каждый месяц», «каждое лето» (the season is left to be read as a window). */
    private @Nullable Frequency every() {
        if (!cursor.accept(Sense.EVERY)) {
            return null;
        }
        int interval = 1;
        boolean ordinal = cursor.is(Sense.ORDINAL) || cursor.is(Sense.OTHER);
        if ((ordinal || QuotaGrammar.isCount(cursor.peek())) && !isDayOfNamedMonth()) {
            Token word = cursor.take();
            interval = word.is(Type.NUMBER) ? word.number() : word.value();
        }
        if (interval < -Frequency.MOST_IN_MONTH || interval == 0 || interval > QuotaGrammar.MOST) {
            return null;
        }
        if (cursor.is(Sense.WEEKDAY)) {
            return weekdays.everyWeekday(interval);
        }
        if (isDayOfNamedMonth()) {
            return Frequency.every(1, Unit.YEAR);
        }
        cursor.accept(Sense.SCHOOL);
        cursor.accept(Sense.CALENDAR);
        if (cursor.accept(Unit.DAY_OF_MONTH)) {
            weekdays.acceptOfEachMonth();
            return Frequency.monthly(interval);
        }
        if (cursor.is(Sense.UNIT) && interval > 0) {
            return Frequency.every(interval, cursor.take().unit());
        }
        return cursor.is(Sense.MONTH) || cursor.is(Sense.SEASON) ? Frequency.every(1, Unit.YEAR) : null;
    }

    /** «каждое 1 сентября»: the day is left to be read as a window. */
    private boolean isDayOfNamedMonth() {
        int month = cursor.peek(1).is(Sense.OF) ? 2 : 1;
        boolean day = cursor.peek().isDayNumber()
                || cursor.is(Sense.ORDINAL) && cursor.peek().value() > 0;
        return day && cursor.peek(month).is(Sense.MONTH);
    }

    /** «в конце каждого месяца», «последняя неделя месяца», «по итогам полугодия», «по четвертям», «последний день месяца». */
    private @Nullable Frequency partOfEach() {
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
        Unit part = cursor.take().unit();
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

    private @Nullable Frequency eachUnit(boolean wanted) {
        cursor.skipLinks();
        cursor.accept(Sense.EVERY);
        cursor.accept(Sense.SCHOOL);
        cursor.accept(Sense.CALENDAR);
        if (!wanted || !cursor.is(Sense.UNIT) || cursor.peek().unit().months() == 0) {
            return null;
        }
        return Frequency.every(1, cursor.take().unit());
    }
}
