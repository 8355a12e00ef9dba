package ru.orientir.language.schedule.grammar;

import java.util.List;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.ScheduleWarning;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token;
import ru.orientir.language.schedule.word.Token.Type;
import ru.orientir.language.schedule.word.Unit;

/** Reads years: «2023 г.», «2022/2023 учебного года», «2023-2025 гг.», «текущего года», «последующих лет». */
final class YearGrammar {

    private final Cursor cursor;
    private final PlanContext plan;
    private final List<ScheduleWarning> warnings;
    private boolean repeating;

    YearGrammar(Cursor cursor, PlanContext plan, List<ScheduleWarning> warnings) {
        this.cursor = cursor;
        this.plan = plan;
        this.warnings = warnings;
    }

    /** Whether «последующих лет» stood somewhere: the thing comes back every year. */
    boolean repeating() {
        return repeating;
    }

    /** The year after a month or day; commas, a dash and «в» before it are stepped over. */
    YearMark suffix() {
        int start = cursor.position();
        while (cursor.is(Type.COMMA) || cursor.is(Sense.IN) || cursor.is(Sense.OF)) {
            cursor.take();
        }
        if (cursor.is(Type.DASH) && cursor.peek(1).isYear() && !rangeGoesOn(2)) {
            cursor.take();
        }
        YearMark mark = read();
        if (mark.isNone()) {
            cursor.moveTo(start);
        }
        return mark;
    }

    private boolean rangeGoesOn(int ahead) {
        Token next = cursor.peek(ahead);
        return next.is(Sense.MONTH) || next.is(Type.DASH) || next.is(Sense.SCHOOL) || next.is(Type.SLASH);
    }

    /** A year here, or {@link YearMark#NONE} and nothing taken. */
    YearMark read() {
        int start = cursor.position();
        YearMark mark = cursor.is(Type.NUMBER) ? numbers() : relative();
        if (mark.isNone()) {
            cursor.moveTo(start);
        }
        return mark;
    }

    private YearMark numbers() {
        if (!startsYear()) {
            return YearMark.NONE;
        }
        int warned = warnings.size();
        int first = year(cursor.take().number());
        boolean slash = cursor.is(Type.SLASH);
        int last = first;
        if ((slash || cursor.is(Type.DASH)) && secondYear(first)) {
            cursor.take();
            last = year(cursor.take().number());
            warnings.subList(warned, warnings.size()).clear();
        }
        boolean school = schoolFollows();
        int yearWords = school ? 1 : yearWord();
        if (last < first) {
            warnings.add(new ScheduleWarning(ScheduleWarningCode.END_BEFORE_START, first + " - " + last));
            int earlier = last;
            last = first;
            first = earlier;
        }
        return mark(first, last, school || slash && last == first + 1, yearWords > 0);
    }

    private static YearMark mark(int first, int last, boolean school, boolean yearWord) {
        if (school) {
            return new YearMark(YearMark.Kind.SCHOOL, first, Math.max(first, last - 1));
        }
        boolean pair = last == first + 1 && !yearWord;
        return new YearMark(pair ? YearMark.Kind.PAIR : YearMark.Kind.CALENDAR, first, last);
    }

    private boolean startsYear() {
        Token token = cursor.peek();
        if (token.isYear()) {
            return true;
        }
        if (!token.isDayNumber() || token.text().length() != 2 || token.number() < 10) {
            return false;
        }
        Token next = cursor.peek(1);
        boolean pair = (next.is(Type.SLASH) || next.is(Type.DASH))
                && cursor.peek(2).isDayNumber()
                && cursor.peek(2).number() == token.number() + 1
                && (cursor.peek(3).is(Sense.SCHOOL) || cursor.peek(3).is(Unit.YEAR));
        return next.is(Unit.YEAR) && !token.ordinal() && token.number() > 12
                || next.is(Sense.SCHOOL) && cursor.peek(2).is(Unit.YEAR)
                || pair
                || shortYearOfPlan(token, next);
    }

    /** «май 23»: two digits with nothing after them, in the years of the plan or next to them. */
    private boolean shortYearOfPlan(Token token, Token next) {
        boolean planned = token.number() >= plan.startYear() % 100 - 2 && token.number() <= plan.endYear() % 100 + 2;
        boolean ends =
                next.is(Type.END) || next.is(Type.COMMA) && !cursor.peek(2).isDayNumber() || next.is(Type.DASH);
        boolean afterMonth = cursor.peek(-1).is(Sense.MONTH) && !cursor.peek(-2).is(Type.NUMBER);
        return planned && ends && afterMonth && !token.ordinal();
    }

    private boolean secondYear(int first) {
        Token second = cursor.peek(1);
        return second.isYear() && !cursor.peek(2).is(Sense.MONTH)
                || second.isDayNumber()
                        && second.text().length() == 2
                        && second.number() > first % 100
                        && !cursor.peek(2).is(Sense.MONTH);
    }

    private int year(int printed) {
        if (printed >= 100) {
            return printed;
        }
        int century = plan.startYear() / 100 * 100;
        warnings.add(new ScheduleWarning(ScheduleWarningCode.SHORT_YEAR, Integer.toString(printed)));
        return century + printed;
    }

    /** «уч.г.», «учебного года», "school year"; «2022/2023 учебный» too. */
    boolean schoolFollows() {
        if (!cursor.accept(Sense.SCHOOL)) {
            return false;
        }
        cursor.accept(Unit.YEAR);
        return true;
    }

    /** How many words like «год» stand here; they are stepped over. */
    private int yearWord() {
        int count = 0;
        while (cursor.is(Sense.CALENDAR) && cursor.peek(1).is(Unit.YEAR)
                || cursor.peek().is(Unit.YEAR)) {
            cursor.take();
            count++;
        }
        return count;
    }

    private YearMark relative() {
        boolean current = cursor.accept(Sense.CURRENT);
        boolean next = !current && cursor.is(Sense.NEXT);
        boolean several = next && cursor.peek().value() == 1;
        if (next) {
            cursor.take();
        }
        boolean school = cursor.accept(Sense.SCHOOL);
        boolean schoolTime = school && cursor.accept(Sense.TERM_OF);
        if (!current && !next && !school || !schoolTime && !cursor.accept(Unit.YEAR)) {
            return YearMark.NONE;
        }
        repeating |= several;
        skipWhatFollows();
        if (current && cursor.acceptAll(Sense.AND, Sense.NEXT)) {
            cursor.accept(Unit.YEAR);
            repeating = true;
        }
        if (school) {
            int year = plan.startYear() + 1;
            return next ? new YearMark(YearMark.Kind.SCHOOL, year, year) : YearMark.CURRENT_SCHOOL;
        }
        return new YearMark(next ? YearMark.Kind.NEXT : YearMark.Kind.CURRENT, 0, 0);
    }

    /** «года, следующего за отчётным»: the year after, every year. */
    boolean yearAfterReported() {
        int start = cursor.position();
        if (cursor.accept(Unit.YEAR)) {
            cursor.accept(Type.COMMA);
            if (cursor.accept(Sense.NEXT) && cursor.accept(Sense.IN) && reported()) {
                repeating = true;
                return true;
            }
        }
        cursor.moveTo(start);
        return false;
    }

    private boolean reported() {
        boolean found = cursor.accept(Sense.CURRENT) || cursor.accept(Sense.REPORTING);
        cursor.accept(Unit.YEAR);
        return found;
    }

    private void skipWhatFollows() {
        if (cursor.is(Sense.IN)
                && (cursor.peek(1).is(Sense.CURRENT) || cursor.peek(1).is(Sense.REPORTING))) {
            cursor.take();
            reported();
        }
    }
}
