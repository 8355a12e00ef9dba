package ru.orientir.language.schedule.grammar;

import java.util.Set;
import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token;
import ru.orientir.language.schedule.word.Token.Type;
import ru.orientir.language.schedule.word.Unit;

/** Reads times that are set outside the phrase: «по графику …», «по мере необходимости», «весь период», «с даты подписания». */
final class OutsideGrammar {

    private static final int WORDS_BEFORE_PLAN = 4;
    private static final Set<String> BASES = Set.of("основе", "режиме", "порядке", "basis");

    private final Cursor cursor;
    private final Reading reading;
    private final EventGrammar events;
    private final PlanName names;

    OutsideGrammar(Cursor cursor, Reading reading) {
        this.cursor = cursor;
        this.reading = reading;
        events = new EventGrammar(cursor, reading);
        names = new PlanName(cursor);
    }

    /** Takes what stands here into the reading, or nothing and answers false. */
    boolean read() {
        int start = cursor.position();
        if (document() || wholeProject() || events.condition() || plan() || events.event() || continuously()) {
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
        boolean end = token.is(Sense.EDGE) && token.value() == 3;
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
            reading.holidays = true;
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
        names.pass();
        reading.external = true;
        return true;
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
}
