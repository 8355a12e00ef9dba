package ru.orientir.schedule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.orientir.schedule.Period.BareDay;
import ru.orientir.schedule.Period.Days;
import ru.orientir.schedule.Period.Months;
import ru.orientir.schedule.Token.NumericDate;
import ru.orientir.schedule.Token.Type;

/** Reads one named piece of the calendar: a day, a month, a quarter, «конец учебного года», «1-2 кв. 2023 г.». */
final class PeriodGrammar {

    private final Cursor cursor;
    private final PlanContext plan;
    private final YearGrammar years;
    private final List<ScheduleWarning> warnings;
    /** Terms belong to a school year, whatever the plan runs by. */
    private boolean schoolPart;

    PeriodGrammar(Cursor cursor, PlanContext plan, YearGrammar years, List<ScheduleWarning> warnings) {
        this.cursor = cursor;
        this.plan = plan;
        this.years = years;
        this.warnings = warnings;
    }

    /** What stands here, with its year if one is printed; several for «I, III кварталы»; empty, and nothing taken, if it is no period. */
    List<Span> read() {
        int start = cursor.position();
        schoolPart = false;
        boolean during = skipLinks();
        List<Span> spans = withoutYear(during);
        if (spans.isEmpty()) {
            cursor.moveTo(start);
            return spans;
        }
        boolean open = spans.stream().anyMatch(span -> span.last().year().isNone());
        boolean complete = spans.stream().noneMatch(span -> span.last().period() instanceof BareDay);
        YearMark mark = open && complete ? years.suffix() : YearMark.NONE;
        if (mark.isNone() && schoolPart) {
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
        return month ? slicesAfterMonth(spans.getFirst().first().period().month()) : List.of();
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
            return month();
        }
        if (cursor.is(Sense.SEASON)) {
            return season();
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
        return day(date.month(), date.day(), mark, date.day() + "." + date.month());
    }

    private List<Span> day(int month, int day, YearMark mark, String printed) {
        try {
            Days.on(month, day).in(mark.isPrinted() ? mark.first() : 2024);
        } catch (DateTimeException impossible) {
            warnings.add(new ScheduleWarning(ScheduleWarningCode.INVALID_DATE, printed));
            return List.of();
        }
        return List.of(Span.of(Days.on(month, day)).inYear(mark));
    }

    private List<Span> edges() {
        int start = cursor.position();
        List<Integer> edges = new ArrayList<>();
        while (cursor.is(Sense.EDGE)) {
            edges.add(cursor.take().lexeme().value());
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
        List<Span> spans = unitThenNumber();
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

    private List<Span> unitThenNumber() {
        Token unit = cursor.peek();
        Token number = cursor.peek(1);
        boolean named = unit.is(Unit.QUARTER) || unit.is(Unit.HALF_YEAR) || unit.is(Unit.TERM);
        if (!named || !number.is(Type.NUMBER) && !number.is(Sense.ROMAN) || number.number() > 4) {
            return List.of();
        }
        cursor.take();
        int start = cursor.position();
        OrdinalList numbers = OrdinalList.read(cursor);
        boolean counted = cursor.is(Sense.TIMES) || cursor.is(Sense.UNIT) || cursor.is(Sense.MONTH);
        if (numbers.size() > 1 && numbers.within(1, 4) && !counted) {
            return numbers.spans(one -> partOfYear(unit.lexeme().unit(), one));
        }
        cursor.moveTo(start + 1);
        int value = number.is(Sense.ROMAN) ? number.lexeme().value() : number.number();
        return partOfYear(unit.lexeme().unit(), value);
    }

    private List<Span> afterOrdinals(OrdinalList ordinals, int start) {
        cursor.accept(Sense.OF);
        if (cursor.is(Unit.DAY_OF_MONTH)) {
            return daysAround(ordinals);
        }
        if (cursor.is(Sense.MONTH) && (ordinals.numeric() || ordinals.worded() && ordinals.within(1, 31))) {
            return daysOfMonth(ordinals);
        }
        if (cursor.is(Type.DATE)
                && ordinals.numeric()
                && cursor.peek(-1).is(Type.DASH) | cursor.peek(-1).is(Type.COMMA)) {
            return List.of();
        }
        if (cursor.is(Sense.WEEKDAY) && ordinals.size() == 1 && ordinals.within(-5, 5)) {
            return weekdayOfMonth(ordinals.first());
        }
        if (ordinals.numeric() && bareDaysBeforeDate(ordinals, start)) {
            return List.of(Span.of(new BareDay(ordinals.first())));
        }
        cursor.accept(Sense.SCHOOL);
        if (!cursor.is(Sense.UNIT)) {
            return tenDays(ordinals);
        }
        Unit unit = cursor.take().lexeme().unit();
        if (unit.partOfYear()) {
            return ordinals.spans(number -> partOfYear(unit, number));
        }
        return unit.sliceOfMonth() ? slices(unit, ordinals) : List.of();
    }

    /** Whether «числах» means several days. */
    static boolean several(Token dayOfMonth) {
        return !dayOfMonth.text().matches("числ[оаеу]|числом");
    }

    /** «в двадцатых числах мая»: ten days from the 20th; «в первых», «в последних»: a third of the month. */
    private List<Span> daysAround(OrdinalList ordinals) {
        boolean several = several(cursor.take());
        cursor.skipLinks();
        if (!several || ordinals.size() != 1 || !cursor.is(Sense.MONTH)) {
            return List.of();
        }
        int month = cursor.take().lexeme().value();
        int number = ordinals.first();
        return switch (number) {
            case 1, -1 -> List.of(Span.of(Days.third(month, number)));
            case 10, 20 -> List.of(Span.of(new Days(month, number, number + 9)));
            default -> List.of();
        };
    }

    /** «1, 15 октября»: each day; «1-15 октября»: from the first to the last. */
    private List<Span> daysOfMonth(OrdinalList ordinals) {
        String printed = ordinals.first() + " " + cursor.peek().text();
        int month = cursor.take().lexeme().value();
        List<Span> spans = ordinals.spans(number -> day(month, number, YearMark.NONE, printed));
        if (spans.isEmpty()) {
            return spans;
        }
        return ordinals.descendingRange()
                ? List.of(Span.of(new BareDay(ordinals.first())).upTo(spans.getLast()))
                : spans;
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

    private List<Span> weekdayOfMonth(int ordinal) {
        DayOfWeek weekday = DayOfWeek.of(cursor.take().lexeme().value());
        cursor.skipLinks();
        if (!cursor.is(Sense.MONTH)) {
            return List.of();
        }
        return List.of(Span.of(new Period.WeekdayOfMonth(cursor.take().lexeme().value(), ordinal, weekday)));
    }

    /** "first ten days of March". */
    private List<Span> tenDays(OrdinalList ordinals) {
        Token count = cursor.peek();
        boolean ten = count.is(Sense.CARDINAL) && count.lexeme().value() == 10 || count.number() == 10;
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
            int month = cursor.take().lexeme().value();
            return ordinals.spans(number -> slice(unit, month, number));
        }
        if (unit != Unit.HALF) {
            return List.of();
        }
        List<Span> whole = year(true);
        boolean oneYear = whole.size() == 1 && whole.getFirst().single();
        return oneYear ? ordinals.spans(number -> halfOf(whole.getFirst(), number)) : List.of();
    }

    private static List<Span> slice(Unit unit, int month, int number) {
        if (number > 5 || number < -2 || unit == Unit.HALF && number > 2) {
            return List.of();
        }
        return List.of(Span.of(
                switch (unit) {
                    case WEEK -> Days.week(month, number);
                    case DECADE -> Days.third(month, number);
                    default -> Days.half(month, number);
                }));
    }

    private static List<Span> halfOf(Span year, int number) {
        boolean school = year.first().period().month() == 9;
        Period half =
                school ? SchoolParts.of(Unit.HALF_YEAR, number) : new Months(number == 1 ? 1 : 7, 6, Precision.QUARTER);
        return List.of(Span.of(half).inYear(year.first().year()));
    }

    private List<Span> partOfYear(Unit unit, int number) {
        int count = 12 / unit.months();
        int index = number < 0 ? count + 1 + number : number;
        if (index < 1 || index > count) {
            return List.of();
        }
        if (unit == Unit.HALF_YEAR) {
            return List.of(Span.of(halfYear(index)));
        }
        if (unit == Unit.QUARTER) {
            return List.of(Span.of(new Months(index * 3 - 2, 3, Precision.QUARTER)));
        }
        schoolPart = true;
        warnings.add(new ScheduleWarning(
                ScheduleWarningCode.USUAL_SCHOOL_DATES, unit.name().toLowerCase(Locale.ROOT) + " " + index));
        return List.of(Span.of(SchoolParts.of(unit, index)));
    }

    /** A half-year is a school one if the phrase says so, or if the plan does and no calendar year is printed. */
    private Period halfYear(int number) {
        int start = cursor.position();
        boolean semester = cursor.peek(-1).text().startsWith("семестр")
                || cursor.peek(-1).text().startsWith("semester");
        schoolPart = semester;
        YearMark mark = years.suffix();
        boolean calendarWord = cursor.peek(0).is(Sense.CALENDAR);
        cursor.moveTo(start);
        boolean school = mark.kind() == YearMark.Kind.SCHOOL
                || mark.kind() == YearMark.Kind.CURRENT_SCHOOL
                || mark.kind() == YearMark.Kind.PAIR
                || semester && mark.kind() != YearMark.Kind.CALENDAR
                || plan.planYear() == PlanYear.SCHOOL && mark.kind() != YearMark.Kind.CALENDAR && !calendarWord;
        return school ? SchoolParts.of(Unit.HALF_YEAR, number) : new Months(number * 6 - 5, 6, Precision.QUARTER);
    }

    private List<Span> month() {
        boolean english = cursor.peek().text().charAt(0) <= 'z';
        int month = cursor.take().lexeme().value();
        if (cursor.peek().is(Unit.MONTH)) {
            cursor.take();
        }
        List<Span> days = daysAfterMonth(month, english);
        if (!days.isEmpty()) {
            return days;
        }
        List<Span> slices = slicesAfterMonth(month);
        return slices.isEmpty() ? List.of(Span.of(Months.of(month))) : slices;
    }

    /** "October 15, 2022", "October 1-15"; in Russian only with an ending, since «май 24» is a year. */
    private List<Span> daysAfterMonth(int month, boolean english) {
        int start = cursor.position();
        boolean apart = cursor.accept(Type.COMMA);
        OrdinalList ordinals = OrdinalList.read(cursor);
        boolean numbered = cursor.accept(Unit.DAY_OF_MONTH);
        boolean ends = numbered || !apart || cursor.is(Type.COMMA) || cursor.is(Type.END);
        boolean days = ordinals.numeric()
                && (english && !apart || ordinals.isRange() || numbered)
                && ends
                && !cursor.is(Sense.TIMES)
                && !cursor.is(Sense.UNIT)
                && !cursor.is(Sense.MONTH)
                && !cursor.is(Sense.SCHOOL)
                && !cursor.is(Type.DATE);
        List<Span> spans =
                days ? ordinals.spans(number -> day(month, number, YearMark.NONE, number + "." + month)) : List.of();
        if (spans.isEmpty()) {
            cursor.moveTo(start);
        }
        return spans;
    }

    /** «март, 1 декада», «сентябрь (2-я неделя)». */
    private List<Span> slicesAfterMonth(int month) {
        int start = cursor.position();
        cursor.accept(Type.COMMA);
        OrdinalList ordinals = OrdinalList.read(cursor);
        boolean slice = !ordinals.isEmpty()
                && cursor.is(Sense.UNIT)
                && cursor.peek().lexeme().unit().sliceOfMonth();
        if (slice) {
            Unit unit = cursor.take().lexeme().unit();
            boolean ownMonth = cursor.is(Sense.MONTH) || cursor.peek().is(Unit.MONTH) || cursor.is(Sense.EVERY);
            List<Span> spans = ownMonth ? List.of() : ordinals.spans(number -> slice(unit, month, number));
            if (!spans.isEmpty()) {
                return spans;
            }
        }
        cursor.moveTo(start);
        return List.of();
    }

    /** «летом», «осенние каникулы», «осенне-зимний период». */
    private List<Span> season() {
        int season = cursor.take().lexeme().value();
        int last = season;
        if (cursor.is(Type.DASH) && cursor.peek(1).is(Sense.SEASON)) {
            cursor.take();
            last = cursor.take().lexeme().value();
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
            all.add(Span.of(new Period.Holidays(cursor.take().lexeme().value())));
        }
        if (all.size() > 1 && cursor.accept(Sense.HOLIDAYS)) {
            warnings.add(new ScheduleWarning(
                    ScheduleWarningCode.USUAL_SCHOOL_DATES, cursor.peek(-1).text()));
            return all;
        }
        cursor.moveTo(start);
        return List.of();
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
