package ru.orientir.schedule;

import java.util.Set;
import java.util.regex.Pattern;
import ru.orientir.schedule.Token.Type;

/** Reads times that are set outside the phrase: «по графику …», «по мере необходимости», «весь период», «с даты подписания». */
final class OutsideGrammar {

    private static final int WORDS_BEFORE_PLAN = 4;
    private static final Pattern LASTING = Pattern.compile(".*(?:дневн|суточн|недельн|месячн|годичн)ый");
    private static final Set<String> BASES = Set.of("основе", "режиме", "порядке", "basis");

    private final Cursor cursor;
    private final Reading reading;

    OutsideGrammar(Cursor cursor, Reading reading) {
        this.cursor = cursor;
        this.reading = reading;
    }

    /** Takes what stands here into the reading, or nothing and answers false. */
    boolean read() {
        int start = cursor.position();
        if (document() || wholeProject() || condition() || plan() || event() || continuously()) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    /** «с даты подписания настоящего приказа». */
    private boolean document() {
        int start = cursor.position();
        boolean from = cursor.accept(Sense.FROM) || cursor.accept(Sense.AFTER);
        cursor.skipLinks();
        boolean noun = from && (cursor.accept(Sense.DATE_NOUN) || cursor.accept(Unit.DAY));
        cursor.skipLinks();
        if (from
                && cursor.is(Sense.SIGNING)
                && (noun || cursor.peek(-1).is(Sense.AFTER) || cursor.peek(-1).is(Sense.FROM))) {
            while (cursor.is(Sense.SIGNING)
                    || cursor.is(Sense.IN)
                    || cursor.is(Sense.PLAN)
                    || cursor.is(Sense.SCOPE)
                    || cursor.is(Sense.OF)
                    || cursor.is(Sense.CURRENT)
                    || cursor.peek().unknownWord()) {
                cursor.take();
            }
            reading.fromDocument = true;
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    /** «в течение проекта», «весь период», «на протяжении всего срока реализации», «до конца реализации программы». */
    private boolean wholeProject() {
        int start = cursor.position();
        boolean frame = false;
        boolean scope = false;
        boolean term = false;
        boolean all = false;
        while (inScope()) {
            frame |= cursor.is(Sense.DURING) || cursor.is(Sense.UNTIL) || cursor.is(Sense.IN) || cursor.is(Sense.PO);
            all |= cursor.is(Sense.ALL);
            scope |= cursor.is(Sense.SCOPE);
            term |= cursor.is(Sense.TERM_OF);
            cursor.take();
        }
        if (scope && (frame || all || term) || term && all) {
            while (cursor.peek().unknownWord() || cursor.is(Sense.PLAN)) {
                cursor.take();
            }
            reading.then |= !reading.dates.isEmpty()
                    && cursor.peek(start - 1 - cursor.position()).is(Type.DASH);
            reading.wholeProject = true;
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    private boolean inScope() {
        Token token = cursor.peek();
        boolean end = token.is(Sense.EDGE) && token.lexeme().value() == 3;
        boolean inTheCourse = token.text().equals("ходе");
        return token.is(Sense.DURING)
                || token.is(Sense.ALL)
                || token.is(Sense.SCOPE)
                || token.is(Sense.TERM_OF)
                || token.is(Sense.IN)
                || token.is(Sense.OF)
                || token.is(Sense.UNTIL)
                || token.is(Sense.PO)
                || end
                || inTheCourse;
    }

    /** «при необходимости», «по мере поступления», «по запросу», "as needed". */
    private boolean condition() {
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
            swallow();
            return found(start);
        }
        cursor.accept(Sense.OF);
        cursor.accept(Sense.FIXED);
        boolean word = cursor.is(Sense.NECESSITY) || cursor.is(Sense.OCCASION);
        if (word && (link || cursor.is(Sense.NECESSITY))) {
            cursor.take();
            swallow();
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

    /** «по плану …», «согласно …», «в соответствии с …», «в сроки, установленные …», «в дни каникул». */
    private boolean plan() {
        int start = cursor.position();
        cursor.accept(Sense.IN);
        boolean according = cursor.accept(Sense.ACCORDING) || cursor.accept(Sense.ACCORDANCE);
        if (according) {
            while (cursor.is(Sense.FROM) || cursor.is(Sense.UNTIL) || cursor.is(Sense.FIXED) || cursor.is(Sense.PLAN)) {
                cursor.take();
            }
            return complement();
        }
        if (cursor.is(Sense.FIXED) && fixedTerm() || cursor.is(Sense.TERM_OF) && termFixed()) {
            return complement();
        }
        if (schoolHolidays()) {
            return complement();
        }
        cursor.moveTo(start);
        if ((cursor.accept(Sense.PO) || cursor.accept("per") || untilFurther()) && planNoun()) {
            return complement();
        }
        cursor.moveTo(start);
        return false;
    }

    /** «до особого распоряжения», "until further notice". */
    private boolean untilFurther() {
        return cursor.is(Sense.UNTIL) && !cursor.peek().text().startsWith("к") && cursor.accept(Sense.UNTIL);
    }

    private boolean fixedTerm() {
        cursor.take();
        return cursor.accept(Sense.TERM_OF) || cursor.accept(Sense.PLAN);
    }

    private boolean termFixed() {
        cursor.take();
        cursor.accept(Type.COMMA);
        return cursor.accept(Sense.FIXED);
    }

    private boolean schoolHolidays() {
        while (cursor.is(Unit.DAY)
                || cursor.is(Sense.TERM_OF)
                || cursor.is(Sense.SCHOOL)
                || cursor.is(Sense.OF)
                || cursor.is(Sense.DURING)) {
            cursor.take();
        }
        boolean found = cursor.accept(Sense.HOLIDAYS);
        cursor.accept(Sense.TERM_OF);
        return found;
    }

    private boolean planNoun() {
        for (int words = 0; words <= WORDS_BEFORE_PLAN; words++) {
            if (cursor.is(Sense.PLAN) || cursor.is(Sense.TERM_OF)) {
                cursor.take();
                return true;
            }
            boolean adjective = cursor.peek().unknownWord()
                    || cursor.is(Sense.FIXED)
                    || cursor.is(Sense.SCHOOL)
                    || cursor.is(Sense.CALENDAR)
                    || cursor.is(Sense.OF)
                    || cursor.is(Sense.WORKING)
                    || cursor.is(Sense.EVERY_UNIT_ADVERB)
                    || cursor.is(Type.DASH);
            if (!adjective) {
                return false;
            }
            cursor.take();
        }
        return false;
    }

    private boolean complement() {
        swallow();
        reading.external = true;
        return true;
    }

    /** «в течение 10 дней», «после проведения …», «за месяц до …», «по окончании мероприятия»: counted from an event. */
    private boolean event() {
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
            swallow();
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

    private boolean continuously() {
        boolean afterDash = cursor.peek(-1).is(Type.DASH) && !reading.dates.isEmpty();
        cursor.accept(Sense.IN);
        if (!cursor.accept(Sense.CONTINUOUSLY) && !allYearRound() && !tillNow()) {
            return false;
        }
        while (cursor.is(Sense.CONTINUOUSLY) || BASES.contains(cursor.peek().text())) {
            cursor.take();
        }
        reading.then |= afterDash;
        reading.continuous = true;
        return true;
    }

    /** «март 2025 – настоящее время». */
    private boolean tillNow() {
        boolean now =
                cursor.peek().text().startsWith("настоящ") && cursor.peek(1).is(Sense.TERM_OF);
        cursor.moveTo(cursor.position() + (now ? 2 : 0));
        return now;
    }

    private boolean allYearRound() {
        boolean russian =
                cursor.peek().text().startsWith("кругл") && cursor.peek(1).is(Unit.YEAR);
        boolean english = cursor.is(Sense.ALL)
                && cursor.peek(1).is(Unit.YEAR)
                && cursor.peek(2).text().equals("round");
        boolean hyphenated = cursor.peek().is(Unit.YEAR)
                && cursor.peek(1).is(Type.DASH)
                && cursor.peek(2).text().equals("round");
        int words = russian ? 2 : english || hyphenated ? 3 : 0;
        cursor.moveTo(cursor.position() + words);
        return words > 0;
    }

    /** Names of plans, offices and events up to the next thing that is a time of its own. */
    private void swallow() {
        boolean goesOn = true;
        while (goesOn) {
            Token token = cursor.peek();
            Token next = cursor.peek(1);
            boolean joint = token.is(Type.COMMA)
                    || token.is(Type.DASH)
                    || token.is(Type.SLASH)
                    || token.is(Sense.IN)
                    || token.is(Sense.AND)
                    || token.is(Sense.PO)
                    || token.is(Sense.OF)
                    || token.is(Sense.FROM)
                    || token.is(Sense.UNTIL);
            boolean year = token.is(Sense.IN) && (next.isYear() || next.is(Sense.SCHOOL) || next.is(Sense.CURRENT));
            boolean document = token.text().equals("от") && next.is(Type.DATE);
            if (year || document) {
                skipYear();
            } else if (joint ? wordOfName(next) : wordOfName(token)) {
                cursor.take();
            } else {
                goesOn = false;
            }
        }
    }

    private static boolean wordOfName(Token token) {
        return token.unknownWord()
                || token.is(Sense.PLAN)
                || token.is(Sense.SCOPE)
                || token.is(Sense.FIXED)
                || token.is(Sense.OCCASION)
                || token.is(Sense.SIGNING)
                || token.is(Sense.TERM_OF)
                || token.is(Sense.RESULTS)
                || token.is(Sense.WORKING)
                || token.is(Sense.SCHOOL)
                || token.is(Sense.CALENDAR)
                || token.is(Sense.HOLIDAYS)
                || token.is(Sense.FILLER)
                || token.is(Sense.SIGNING)
                || token.is(Unit.WEEK)
                || token.is(Unit.DAY);
    }

    /** «на 2023-2024 учебный год», «от 15.09.2023 № 12» belong to the plan's name. */
    private void skipYear() {
        cursor.take();
        while (cursor.is(Type.NUMBER)
                || cursor.is(Type.DASH)
                || cursor.is(Type.SLASH)
                || cursor.is(Sense.SCHOOL)
                || cursor.is(Type.DATE)
                || cursor.is(Sense.CURRENT)
                || cursor.peek().is(Unit.YEAR)) {
            cursor.take();
        }
    }
}
