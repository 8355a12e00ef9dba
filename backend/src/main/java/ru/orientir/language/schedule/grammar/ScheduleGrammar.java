package ru.orientir.language.schedule.grammar;

import java.util.ArrayList;
import java.util.List;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.grammar.Reading.Dates;
import ru.orientir.language.schedule.grammar.Reading.Role;
import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token;
import ru.orientir.language.schedule.word.Token.Type;
import ru.orientir.language.schedule.word.Unit;

/** Reads a whole phrase: dates with their roles, frequencies, outside schedules, in any order. */
public final class ScheduleGrammar {

    private final String text;
    private final Cursor cursor;
    private final Reading reading = new Reading();
    private final RoleGrammar roles;
    private final YearGrammar years;
    private final PeriodGrammar periods;
    private final FrequencyGrammar frequencies;
    private final MonthDayGrammar monthDays;
    private final OutsideGrammar outside;
    private boolean adjoining;
    private int unknownFrom = -1;
    private int unknownTo;

    private ScheduleGrammar(String text, List<Token> tokens, PlanContext plan) {
        this.text = text;
        cursor = new Cursor(tokens);
        roles = new RoleGrammar(cursor);
        years = new YearGrammar(cursor, plan, reading.warnings);
        periods = new PeriodGrammar(cursor, plan, years, reading.warnings);
        frequencies = new FrequencyGrammar(cursor);
        monthDays = new MonthDayGrammar(cursor, reading);
        outside = new OutsideGrammar(cursor, reading);
    }

    /**
     * Reads everything that can be read; what can't is counted and quoted.
     *
     * @param text the phrase the tokens are of
     */
    public static Reading read(String text, List<Token> tokens, PlanContext plan) {
        ScheduleGrammar grammar = new ScheduleGrammar(text, tokens, plan);
        while (!grammar.cursor.atEnd()) {
            grammar.next();
        }
        grammar.endUnknown();
        if (grammar.years.repeating()) {
            grammar.reading.frequencies.add(Frequency.every(1, Unit.YEAR));
        }
        grammar.monthDays.giveMonth();
        return grammar.reading;
    }

    private void next() {
        int start = cursor.position();
        if (understood() && cursor.position() > start) {
            endUnknown();
            reading.understood += Math.max(1, cursor.position() - start);
            return;
        }
        cursor.moveTo(start);
        Token token = cursor.take();
        if (isSeparator(token)) {
            return;
        }
        adjoining = false;
        reading.leftover++;
        unknownFrom = unknownFrom < 0 ? token.from() : unknownFrom;
        unknownTo = token.to();
    }

    private boolean understood() {
        if (weekdayOfDate()) {
            return true;
        }
        if (monthDays.read()) {
            return true;
        }
        Frequency frequency = frequencies.read();
        if (frequency != null) {
            reading.frequencies.add(frequency);
            return true;
        }
        return dates() || years.yearAfterReported() && followingYear() || outside.read() || then();
    }

    private boolean then() {
        int start = cursor.position();
        cursor.accept(Sense.AND);
        cursor.accept(Sense.IN);
        if (cursor.accept(Sense.THEN)) {
            reading.then = true;
            return true;
        }
        if (cursor.is(Sense.NEXT)
                && cursor.peek().value() == 1
                && cursor.peek(1).is(Unit.YEAR)) {
            cursor.take();
            cursor.take();
            reading.frequencies.add(Frequency.every(1, Unit.YEAR));
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    private boolean isSeparator(Token token) {
        if (token.is(Type.COMMA) || token.is(Type.SLASH) || token.is(Type.DASH) || token.is(Sense.AND)) {
            return true;
        }
        adjoining &= token.is(Unit.YEAR);
        return token.is(Sense.IN)
                || token.is(Sense.DURING)
                || token.is(Sense.OF)
                || token.is(Sense.FILLER)
                || token.is(Sense.TERM_OF)
                || token.is(Unit.YEAR)
                || token.is(Type.TIME)
                || token.is(Sense.DATE_NOUN);
    }

    private void endUnknown() {
        if (unknownFrom >= 0) {
            reading.warn(
                    ScheduleWarningCode.LEFTOVER_TEXT,
                    text.substring(unknownFrom, unknownTo).strip());
            unknownFrom = -1;
        }
    }

    /** «15 сентября (пятница)», «в пятницу, 15 сентября»: the date decides. */
    private boolean weekdayOfDate() {
        int start = cursor.position();
        cursor.skipLinks();
        if (cursor.is(Sense.WEEKDAY)) {
            int weekday = cursor.take().value();
            Token next = cursor.peek(cursor.is(Type.COMMA) ? 1 : 0);
            boolean dateFollows = next.is(Type.DATE) || next.isDayNumber();
            boolean dateBefore =
                    adjoining && reading.dates.getLast().span().first().period() instanceof Period.Days;
            if (dateFollows || dateBefore) {
                reading.weekday = weekday;
                yearAfterWeekday(dateBefore);
                return true;
            }
        }
        cursor.moveTo(start);
        return false;
    }

    /** «15 сентября (пятница) 2023». */
    private void yearAfterWeekday(boolean dateBefore) {
        if (dateBefore && reading.dates.getLast().span().last().year().isNone()) {
            Dates last = reading.dates.removeLast();
            reading.dates.add(new Dates(last.role(), last.span().inYear(years.suffix()), last.adjoining()));
        }
    }

    private boolean followingYear() {
        if (!reading.dates.isEmpty()) {
            Dates last = reading.dates.removeLast();
            Span span = last.span().inYear(new YearMark(YearMark.Kind.NEXT, 0, 0));
            reading.dates.add(new Dates(last.role(), span, last.adjoining()));
        }
        return true;
    }

    private boolean dates() {
        int start = cursor.position();
        Role role = roles.read();
        if (!cursor.peek().is(Type.END) && dates(role)) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    private boolean dates(Role role) {
        int warned = reading.warnings.size();
        List<Span> spans = periods.read();
        if (spans.isEmpty()) {
            return reading.warnings.size() > warned
                    && reading.warnings.getLast().code() == ScheduleWarningCode.INVALID_DATE
                    && skipInvalid();
        }
        Role meant = spans.getFirst().single() || role == Role.UNTIL ? role : Role.ON;
        if (roles.between() && spans.size() == 2) {
            spans = List.of(joined(spans.getFirst(), spans.getLast()));
        }
        while (rangeGoesOn(role, spans)) {
            List<Span> further = further();
            if (further.isEmpty()) {
                break;
            }
            Span joined = joined(spans.getLast(), further.getFirst());
            spans = new ArrayList<>(spans.subList(0, spans.size() - 1));
            spans.add(joined);
            spans.addAll(further.subList(1, further.size()));
            meant = Role.ON;
        }
        for (Span span : spans) {
            reading.dates.add(new Dates(meant == Role.ON ? carriedRole() : meant, span, adjoining));
            adjoining = true;
        }
        return true;
    }

    /** «до 15 января, 15 июля»: the second is a deadline too. */
    private Role carriedRole() {
        boolean carried = adjoining
                && reading.dates.getLast().role() == Role.UNTIL
                && !reading.dates.getLast().span().isYears();
        return carried ? Role.UNTIL : Role.ON;
    }

    private boolean skipInvalid() {
        cursor.skipLinks();
        int start = cursor.position();
        if (cursor.is(Type.DATE)) {
            cursor.take();
        }
        while (cursor.is(Type.NUMBER) || cursor.is(Sense.MONTH) || cursor.is(Unit.YEAR)) {
            cursor.take();
        }
        return cursor.position() > start;
    }

    private boolean rangeGoesOn(Role role, List<Span> spans) {
        if (role == Role.UNTIL) {
            return false;
        }
        Token token = cursor.peek();
        boolean word = token.is(Sense.PO)
                || token.is(Sense.UNTIL)
                        && !token.text().startsWith("к")
                        && !token.text().equals("by");
        boolean and = token.is(Sense.AND)
                && (roles.between()
                        || role == Role.FROM
                                && (cursor.peek(1).is(Sense.UNTIL)
                                        || cursor.peek(1).is(Sense.PO)));
        boolean comma = token.is(Type.COMMA)
                && (cursor.peek(1).is(Type.DASH)
                        || role == Role.FROM && cursor.peek(1).is(Sense.PO));
        boolean yearHeading = spans.size() == 1
                && spans.getFirst().isYears()
                && token.is(Type.DASH)
                && cursor.peek(1).is(Sense.MONTH)
                && !endsWithYear();
        return (token.is(Type.DASH) || word || and || comma) && !yearHeading;
    }

    /** «2023 - сентябрь 2024» is a span, «2023 год - сентябрь» a heading with its month. */
    private boolean endsWithYear() {
        return cursor.peek(2).isYear() || cursor.peek(3).isYear();
    }

    private List<Span> further() {
        int start = cursor.position();
        while (cursor.is(Type.COMMA)
                || cursor.is(Type.DASH)
                || cursor.is(Sense.AND)
                || cursor.is(Sense.PO)
                || cursor.is(Sense.UNTIL)) {
            cursor.take();
        }
        List<Span> spans = cursor.is(Sense.EVERY) ? List.of() : periods.read();
        if (spans.isEmpty()) {
            cursor.moveTo(start);
        }
        return spans;
    }

    /** «с 2022 по 2023 учебный год» names one school year. */
    private static Span joined(Span first, Span last) {
        Period end = last.first().period();
        boolean schoolYears = first.isYears()
                && last.isYears()
                && first.first().period().month() == 1
                && end.month() == 9
                && last.single();
        if (!schoolYears) {
            return first.upTo(last);
        }
        int begin = first.first().year().first();
        int until = Math.max(begin, last.last().year().first() - 1);
        return Span.of(end).inYear(YearMark.calendar(begin)).upTo(Span.of(end).inYear(YearMark.calendar(until)));
    }
}
