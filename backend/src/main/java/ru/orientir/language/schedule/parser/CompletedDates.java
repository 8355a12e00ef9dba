package ru.orientir.language.schedule.parser;

import java.util.ArrayList;
import java.util.List;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.grammar.Period;
import ru.orientir.language.schedule.grammar.Period.BareDay;
import ru.orientir.language.schedule.grammar.Period.Days;
import ru.orientir.language.schedule.grammar.Reading;
import ru.orientir.language.schedule.grammar.Reading.Dates;
import ru.orientir.language.schedule.grammar.Span;
import ru.orientir.language.schedule.grammar.Span.Mention;
import ru.orientir.language.schedule.grammar.YearMark;

/** The dates of a phrase, each with what only stands beside another: a heading year, the month of a bare day, the word «учебный». */
final class CompletedDates {

    private final Reading reading;

    CompletedDates(Reading reading) {
        this.reading = reading;
    }

    List<Dates> all() {
        return withMonths(withoutHeadings(schoolYears(reading.dates())));
    }

    /** «2022-2023 и 2023-2024 учебные годы»: the word stands for both. */
    private static List<Dates> schoolYears(List<Dates> dates) {
        List<Dates> result = new ArrayList<>(dates);
        for (int i = result.size() - 2; i >= 0; i--) {
            Span span = result.get(i).span();
            Dates next = result.get(i + 1);
            boolean school = next.adjoining()
                    && next.span().isYears()
                    && next.span().first().period().month() == 9;
            int begin = span.first().year().first();
            if (school
                    && span.isYears()
                    && span.last().period().month() == 1
                    && span.last().year().first() == begin + 1) {
                Span year = Span.of(Period.Months.schoolYear()).inYear(YearMark.calendar(begin));
                result.set(
                        i, new Dates(result.get(i).role(), year, result.get(i).adjoining()));
            }
        }
        return result;
    }

    /** «2023 год: май, октябрь»: the year goes to what follows it. */
    private List<Dates> withoutHeadings(List<Dates> dates) {
        List<Dates> result = new ArrayList<>();
        YearMark heading = YearMark.NONE;
        for (int i = 0; i < dates.size(); i++) {
            Dates item = dates.get(i);
            Span span = item.span();
            boolean followed = i + 1 < dates.size() && fits(dates.get(i + 1)) && !repeatsBefore(dates, i);
            if (span.isYears()
                    && span.single()
                    && span.first().year().isPrinted()
                    && followed
                    && item.role() == Reading.Role.ON) {
                boolean school = span.first().period().month() == 9;
                int year = span.first().year().first();
                heading = school
                        ? new YearMark(YearMark.Kind.SCHOOL, year, year)
                        : span.first().year();
                continue;
            }
            heading = span.isYears() || !span.last().year().isNone() ? YearMark.NONE : heading;
            result.add(heading.isNone() ? item : new Dates(item.role(), span.inYear(heading), item.adjoining()));
        }
        return result;
    }

    private static boolean fits(Dates next) {
        return !next.span().isYears()
                && next.span().first().year().isNone()
                && next.span().last().year().isNone();
    }

    private static boolean repeatsBefore(List<Dates> dates, int at) {
        return at > 0 && dates.get(at).adjoining() && !dates.get(at - 1).span().isYears();
    }

    /** «1 и 15 октября»: bare days take the month that follows. */
    private List<Dates> withMonths(List<Dates> dates) {
        List<Dates> result = new ArrayList<>(dates);
        Mention next = null;
        for (int i = result.size() - 1; i >= 0; i--) {
            Dates item = result.get(i);
            Mention last = item.span().last();
            if (last.period() instanceof BareDay day && next != null) {
                last = next.withYear(next.year());
                last = new Mention(Days.on(next.period().month(), day.day()), next.year(), 0);
            }
            Mention first = item.span().single() ? last : item.span().first();
            if (first.period() instanceof BareDay day) {
                first = before(day.day(), last);
            }
            next = first;
            result.set(
                    i,
                    new Dates(
                            item.role(),
                            item.span().single() ? new Span(last, last) : new Span(first, last),
                            item.adjoining()));
        }
        result.removeIf(item -> item.span().last().period() instanceof BareDay
                || item.span().first().period() instanceof BareDay);
        return result;
    }

    /** «с 25 по 5 ноября» can only begin in the month before. */
    private Mention before(int day, Mention last) {
        int month = last.period().month();
        boolean descending = last.period() instanceof Days days && days.from() > 0 && day > days.to();
        if (descending) {
            reading.warn(ScheduleWarningCode.END_BEFORE_START, day + " - " + ((Days) last.period()).to() + "." + month);
            boolean january = month == 1;
            YearMark mark = january && last.year().kind() == YearMark.Kind.CALENDAR
                    ? YearMark.calendar(last.year().first() - 1)
                    : last.year();
            return new Mention(Days.on(january ? 12 : month - 1, day), mark, 0);
        }
        return new Mention(Days.on(month, day), last.year(), 0);
    }
}
