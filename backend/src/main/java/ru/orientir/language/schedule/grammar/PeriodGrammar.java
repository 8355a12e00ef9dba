package ru.orientir.language.schedule.grammar;

import java.util.ArrayList;
import java.util.List;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Precision;
import ru.orientir.language.schedule.ScheduleWarning;
import ru.orientir.language.schedule.grammar.Period.BareDay;
import ru.orientir.language.schedule.grammar.Period.Days;
import ru.orientir.language.schedule.grammar.Period.Months;
import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token;
import ru.orientir.language.schedule.word.Token.NumericDate;
import ru.orientir.language.schedule.word.Token.Type;
import ru.orientir.language.schedule.word.Unit;

/** Reads one named piece of the calendar: a day, a month, a quarter, «конец учебного года», «1-2 кв. 2023 г.». */
final class PeriodGrammar {

    private final Cursor cursor;
    private final PlanContext plan;
    private final YearGrammar years;
    private final MonthGrammar months;
    private final YearParts parts;
    private final SeasonGrammar seasons;

    PeriodGrammar(Cursor cursor, PlanContext plan, YearGrammar years, List<ScheduleWarning> warnings) {
        this.cursor = cursor;
        this.plan = plan;
        this.years = years;
        months = new MonthGrammar(cursor, warnings);
        parts = new YearParts(cursor, plan, years, warnings);
        seasons = new SeasonGrammar(cursor, warnings);
    }

    /** What stands here, with its year if one is printed; several for «I, III кварталы»; empty, and nothing taken, if it is no period. */
    List<Span> read() {
        int start = cursor.position();
        parts.forget();
        boolean during = skipLinks();
        List<Span> spans = withoutYear(during);
        if (spans.isEmpty()) {
            cursor.moveTo(start);
            return spans;
        }
        boolean open = spans.stream().anyMatch(span -> span.last().year().isNone());
        boolean complete = spans.stream().noneMatch(span -> span.last().period() instanceof BareDay);
        YearMark mark = open && complete ? years.suffix() : YearMark.NONE;
        if (mark.isNone() && parts.ofSchoolYear()) {
            return spans.stream().map(span -> span.inSchoolYear()).toList();
        }
        List<Span> slices = mark.isNone() ? List.of() : slicesOf(spans);
        return (slices.isEmpty() ? spans : slices)
                .stream().map(span -> span.inYear(mark)).toList();
    }

    /** «сентябрь 2022 г. (2-я неделя)». */
    private List<Span> slicesOf(List<Span> spans) {
        boolean month = spans.size() == 1
                && spans.getFirst().single()
                && spans.getFirst().first().period() instanceof Months months
                && months.count() == 1;
        return month ? months.slicesAfterMonth(spans.getFirst().first().period().month()) : List.of();
    }

    private boolean skipLinks() {
        boolean during = cursor.peek(-1).is(Sense.DURING)
                || cursor.peek(-1).is(Sense.IN)
                || cursor.peek(-1).is(Sense.ALL);
        while (isLink()) {
            during |= cursor.is(Sense.DURING) || cursor.is(Sense.ALL) || cursor.is(Sense.IN);
            cursor.take();
        }
        return during;
    }

    private boolean isLink() {
        boolean periodOf = cursor.is(Sense.TERM_OF);
        return cursor.is(Sense.IN)
                || cursor.is(Sense.DURING)
                || cursor.is(Sense.OF)
                || cursor.is(Sense.FILLER)
                || cursor.is(Sense.ALL)
                || periodOf;
    }

    private List<Span> withoutYear(boolean during) {
        if (cursor.is(Type.DATE)) {
            return numericDate();
        }
        List<Span> edges = edges();
        if (!edges.isEmpty()) {
            return edges;
        }
        List<Span> numbered = numbered();
        if (!numbered.isEmpty()) {
            return numbered;
        }
        if (cursor.is(Sense.MONTH)) {
            return months.month();
        }
        if (cursor.is(Sense.SEASON)) {
            return seasons.season();
        }
        return year(during);
    }

    private List<Span> numericDate() {
        NumericDate date = cursor.take().date();
        YearMark mark = date.year() == 0
                ? YearMark.NONE
                : YearMark.calendar(date.year() < 100 ? 2000 + date.year() : date.year());
        if (date.day() == 0) {
            return date.month() == 0
                    ? List.of()
                    : List.of(Span.of(Months.of(date.month())).inYear(mark));
        }
        return months.day(date.month(), date.day(), mark, date.day() + "." + date.month());
    }

    private List<Span> edges() {
        int start = cursor.position();
        List<Integer> edges = new ArrayList<>();
        while (cursor.is(Sense.EDGE)) {
            edges.add(cursor.take().value());
            while (cursor.is(Sense.AND)
                    || cursor.is(Type.COMMA)
                    || cursor.is(Type.DASH)
                    || cursor.is(Sense.IN)
                    || cursor.is(Sense.OF)) {
                cursor.take();
            }
        }
        List<Span> whole = edges.isEmpty() ? List.of() : withoutYear(true);
        if (whole.size() != 1) {
            cursor.moveTo(start);
            return List.of();
        }
        return edges.stream().map(edge -> edge(edge, whole.getFirst())).toList();
    }

    private static Span edge(int edge, Span whole) {
        Period period = whole.first().period();
        YearMark mark = whole.first().year();
        if (period instanceof Months months && !(period.precision() == Precision.YEAR && mark.several())) {
            Period part = months.count() == 1 ? Days.third(months.month(), edge) : months.part(edge);
            return years(Span.of(part, edge), whole, part);
        }
        return new Span(new Span.Mention(period, mark, edge), whole.last());
    }

    /** «в конце 2022/2023 учебного года»: the month lies in the year the whole one would. */
    private static Span years(Span span, Span whole, Period part) {
        YearMark mark = whole.first().year();
        boolean schoolMark =
                mark.kind() == YearMark.Kind.CALENDAR && whole.first().period().month() > part.month();
        return span.inYear(schoolMark ? YearMark.calendar(mark.first() + 1) : mark);
    }

    /** Numbers and what they number: «15 мая», «1-2 кв.», «I и III четверти», «последняя неделя мая», «Q1». */
    private List<Span> numbered() {
        int start = cursor.position();
        List<Span> spans = parts.unitThenNumber();
        if (!spans.isEmpty()) {
            return spans;
        }
        OrdinalList ordinals = OrdinalList.read(cursor);
        if (ordinals.isEmpty()) {
            return List.of();
        }
        spans = afterOrdinals(ordinals, start);
        if (spans.isEmpty()) {
            cursor.moveTo(start);
        }
        return spans;
    }

    private List<Span> afterOrdinals(OrdinalList ordinals, int start) {
        cursor.accept(Sense.OF);
        if (cursor.is(Unit.DAY_OF_MONTH)) {
            return months.daysAround(ordinals);
        }
        if (cursor.is(Sense.MONTH) && (ordinals.numeric() || ordinals.worded() && ordinals.within(1, 31))) {
            return months.daysOfMonth(ordinals);
        }
        if (cursor.is(Type.DATE)
                && ordinals.numeric()
                && cursor.peek(-1).is(Type.DASH) | cursor.peek(-1).is(Type.COMMA)) {
            return List.of();
        }
        if (cursor.is(Sense.WEEKDAY) && ordinals.size() == 1 && ordinals.within(-5, 5)) {
            return months.weekdayOfMonth(ordinals.first());
        }
        if (ordinals.numeric() && bareDaysBeforeDate(ordinals, start)) {
            return List.of(Span.of(new BareDay(ordinals.first())));
        }
        cursor.accept(Sense.SCHOOL);
        if (!cursor.is(Sense.UNIT)) {
            return tenDays(ordinals);
        }
        Unit unit = cursor.take().unit();
        if (unit.partOfYear()) {
            return ordinals.spans(number -> parts.partOfYear(unit, number));
        }
        return unit.sliceOfMonth() ? slices(unit, ordinals) : List.of();
    }

    /** «с 1 по 15.10.2023», «15-20.09.2023»: a bare number before a dash and a full date. */
    private boolean bareDaysBeforeDate(OrdinalList ordinals, int start) {
        cursor.moveTo(start + 1);
        Token link = cursor.peek();
        boolean dateFollows =
                cursor.peek(1).is(Type.DATE) && cursor.peek(1).date().day() > 0;
        boolean linked = link.is(Type.DASH)
                || link.is(Sense.PO)
                || link.is(Sense.UNTIL)
                || link.is(Type.COMMA)
                || link.is(Sense.AND);
        boolean found = ordinals.size() == 1 && ordinals.first() <= 31 && linked && dateFollows;
        if (!found) {
            cursor.moveTo(ordinals.end());
        }
        return found;
    }

    /** "first ten days of March". */
    private List<Span> tenDays(OrdinalList ordinals) {
        Token count = cursor.peek();
        boolean ten = count.is(Sense.CARDINAL) && count.value() == 10 || count.number() == 10;
        if (!ten || !cursor.peek(1).is(Unit.DAY)) {
            return List.of();
        }
        cursor.take();
        cursor.take();
        return slices(Unit.DECADE, ordinals);
    }

    private List<Span> slices(Unit unit, OrdinalList ordinals) {
        cursor.skipLinks();
        if (cursor.is(Sense.MONTH)) {
            int month = cursor.take().value();
            return ordinals.spans(number -> MonthGrammar.slice(unit, month, number));
        }
        if (unit != Unit.HALF) {
            return List.of();
        }
        List<Span> whole = year(true);
        boolean oneYear = whole.size() == 1 && whole.getFirst().single();
        return oneYear ? ordinals.spans(number -> halfOf(whole.getFirst(), number)) : List.of();
    }

    private static List<Span> halfOf(Span year, int number) {
        boolean school = year.first().period().month() == 9;
        Period half = school
                ? SchoolParts.of(Unit.HALF_YEAR, number == 1 ? 1 : 2)
                : new Months(number == 1 ? 1 : 7, 6, Precision.QUARTER);
        return List.of(Span.of(half).inYear(year.first().year()));
    }

    /** «2023 год», «2022/2023 уч.г.», «учебного года», and «года» after «в течение». */
    private List<Span> year(boolean during) {
        int start = cursor.position();
        YearMark mark = years.read();
        if (!mark.isNone()) {
            return List.of(years(mark));
        }
        boolean calendar = cursor.accept(Sense.CALENDAR);
        if ((calendar || during) && cursor.accept(Unit.YEAR)) {
            boolean school = !calendar && plan.planYear() == PlanYear.SCHOOL;
            return List.of(Span.of(school ? Months.schoolYear() : Months.year())
                    .inYear(new YearMark(YearMark.Kind.CURRENT, 0, 0)));
        }
        cursor.moveTo(start);
        return List.of();
    }

    private Span years(YearMark mark) {
        boolean school = mark.kind() == YearMark.Kind.SCHOOL
                || mark.kind() == YearMark.Kind.CURRENT_SCHOOL
                || mark.kind() == YearMark.Kind.CURRENT && plan.planYear() == PlanYear.SCHOOL;
        Period period = school ? Months.schoolYear() : Months.year();
        YearMark first = mark.isPrinted() ? YearMark.calendar(mark.first()) : mark;
        Span span = Span.of(period).inYear(first);
        return mark.several() ? span.upTo(Span.of(period).inYear(YearMark.calendar(mark.last()))) : span;
    }
}
