package ru.orientir.language.schedule.grammar;

import java.util.regex.Pattern;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token.Type;
import ru.orientir.language.schedule.word.Unit;

/** Reads times that hang on a condition or count from an event: «при необходимости», «в течение 5 дней после …». */
final class EventGrammar {

    private static final Pattern LASTING = Pattern.compile(".*(?:дневн|суточн|недельн|месячн|годичн)ый");

    private final Cursor cursor;
    private final Reading reading;
    private final PlanName name;

    EventGrammar(Cursor cursor, Reading reading) {
        this.cursor = cursor;
        this.reading = reading;
        name = new PlanName(cursor);
    }

    /** «при необходимости», «по мере поступления», «по запросу», "as needed". */
    boolean condition() {
        int start = cursor.position();
        boolean link = false;
        while (cursor.is(Sense.PO)
                || cursor.is(Sense.ON_CONDITION)
                || cursor.is(Sense.MEASURE)
                || cursor.is(Sense.IN)
                || cursor.is(Sense.UNTIL)) {
            cursor.take();
            link = true;
        }
        if (link && cursor.peek(-1).text().equals("мере") && !cursor.is(Type.END)) {
            cursor.take();
            name.pass();
            return found(start);
        }
        cursor.accept(Sense.OF);
        cursor.accept(Sense.FIXED);
        boolean word = cursor.is(Sense.NECESSITY) || cursor.is(Sense.OCCASION);
        if (word && (link || cursor.is(Sense.NECESSITY))) {
            cursor.take();
            name.pass();
            return found(start);
        }
        cursor.moveTo(start);
        cursor.accept(Sense.TERM_OF);
        cursor.accept(Sense.PO);
        boolean toBe = cursor.accept(Sense.UNTIL) && cursor.accept("be");
        if (cursor.accept(Sense.TO_BE_FIXED) || toBe && (cursor.accept(Sense.FIXED) || cursor.accept(Sense.OCCASION))) {
            return found(start);
        }
        cursor.moveTo(start);
        return false;
    }

    private boolean found(int start) {
        StringBuilder quoted = new StringBuilder();
        int end = cursor.position();
        cursor.moveTo(start);
        while (cursor.position() < end) {
            quoted.append(quoted.isEmpty() ? "" : " ").append(cursor.take().text());
        }
        reading.external = true;
        reading.warn(ScheduleWarningCode.CONDITIONAL, quoted.toString());
        return true;
    }

    /** «в течение 10 дней», «после проведения …», «за месяц до …», «по окончании мероприятия»: counted from an event. */
    boolean event() {
        int start = cursor.position();
        boolean limit = cursor.acceptAll(Sense.NOT, Sense.LATER);
        cursor.accept(Sense.THAN);
        boolean related = cursor.accept(Sense.AFTER) || limit && duration() || lastingTerm() || timeOfEvent();
        if (!related
                && (cursor.is(Sense.DURING)
                        || cursor.is(Sense.IN) && !cursor.peek(1).is(Unit.YEAR))) {
            cursor.skipLinks();
            related = duration();
        }
        if (!related && cursor.accept(Sense.PO)) {
            boolean edge = cursor.accept(Sense.EDGE) || cursor.accept(Sense.RESULTS);
            cursor.accept(Sense.EVERY);
            related = edge && cursor.peek().unknownWord();
        }
        if (related) {
            duration();
            if (cursor.is(Sense.UNTIL)) {
                skipToComma();
            }
            name.pass();
            return found(start);
        }
        cursor.moveTo(start);
        return false;
    }

    /** «в трёхдневный срок». */
    private boolean lastingTerm() {
        int start = cursor.position();
        cursor.accept(Sense.IN);
        cursor.accept(Type.NUMBER);
        cursor.accept(Type.DASH);
        boolean lasting = LASTING.matcher(cursor.take().text()).matches() && cursor.accept(Sense.TERM_OF);
        if (!lasting) {
            cursor.moveTo(start);
        }
        return lasting;
    }

    /** «во время проведения ярмарки», «в период приёмной кампании». */
    private boolean timeOfEvent() {
        int start = cursor.position();
        boolean time = cursor.acceptAll(Sense.IN, Sense.TERM_OF);
        cursor.accept(Sense.FILLER);
        if (time && cursor.peek().unknownWord()) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    private void skipToComma() {
        while (!cursor.atEnd() && !cursor.is(Type.COMMA)) {
            cursor.take();
        }
    }

    private boolean duration() {
        int start = cursor.position();
        boolean number = cursor.is(Type.NUMBER) && !cursor.peek().isYear() || cursor.is(Sense.CARDINAL);
        if (number) {
            cursor.take();
        }
        cursor.accept(Sense.WORKING);
        cursor.accept(Sense.CALENDAR);
        if (cursor.is(Unit.DAY) || cursor.is(Unit.WEEK) || cursor.is(Unit.MONTH)) {
            cursor.take();
            return true;
        }
        cursor.moveTo(start);
        return false;
    }
}
