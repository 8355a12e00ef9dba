package ru.orientir.language.schedule.grammar;

import java.util.ArrayList;
import java.util.List;
import ru.orientir.language.schedule.Precision;
import ru.orientir.language.schedule.ScheduleWarning;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.grammar.Period.Months;
import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token.Type;
import ru.orientir.language.schedule.word.Unit;

/** Reads seasons and school holidays. */
final class SeasonGrammar {

    private final Cursor cursor;
    private final List<ScheduleWarning> warnings;

    SeasonGrammar(Cursor cursor, List<ScheduleWarning> warnings) {
        this.cursor = cursor;
        this.warnings = warnings;
    }

    /** «летом», «осенние каникулы», «осенне-зимний период». */
    List<Span> season() {
        int season = cursor.take().value();
        int last = season;
        if (cursor.is(Type.DASH) && cursor.peek(1).is(Sense.SEASON)) {
            cursor.take();
            last = cursor.take().value();
        }
        List<Span> several = severalHolidays(season);
        if (!several.isEmpty()) {
            return several;
        }
        if (cursor.accept(Sense.HOLIDAYS)) {
            cursor.accept(Sense.TERM_OF);
            warnings.add(new ScheduleWarning(
                    ScheduleWarningCode.USUAL_SCHOOL_DATES, cursor.peek(-1).text()));
            return List.of(Span.of(new Period.Holidays(season)));
        }
        while (cursor.is(Sense.TERM_OF) || cursor.peek().is(Unit.MONTH)) {
            cursor.take();
        }
        int count = ((last - season + 4) % 4 + 1) * 3;
        return List.of(Span.of(new Months(season == 1 ? 12 : season * 3 - 3, count, Precision.QUARTER)));
    }

    /** «осенние, зимние и весенние каникулы»; empty, and nothing taken, unless holidays are meant. */
    private List<Span> severalHolidays(int first) {
        int start = cursor.position();
        List<Span> all = new ArrayList<>(List.of(Span.of(new Period.Holidays(first))));
        while ((cursor.is(Type.COMMA) || cursor.is(Sense.AND)) && cursor.peek(1).is(Sense.SEASON)) {
            cursor.take();
            all.add(Span.of(new Period.Holidays(cursor.take().value())));
        }
        if (all.size() > 1 && cursor.accept(Sense.HOLIDAYS)) {
            warnings.add(new ScheduleWarning(
                    ScheduleWarningCode.USUAL_SCHOOL_DATES, cursor.peek(-1).text()));
            return all;
        }
        cursor.moveTo(start);
        return List.of();
    }
}
