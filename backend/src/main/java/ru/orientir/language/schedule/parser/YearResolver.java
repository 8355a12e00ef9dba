package ru.orientir.language.schedule.parser;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Precision;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.Window;
import ru.orientir.language.schedule.grammar.Period;
import ru.orientir.language.schedule.grammar.Period.Days;
import ru.orientir.language.schedule.grammar.Reading;
import ru.orientir.language.schedule.grammar.Reading.Dates;
import ru.orientir.language.schedule.grammar.Span;
import ru.orientir.language.schedule.grammar.Span.Mention;
import ru.orientir.language.schedule.grammar.YearMark;

/** Settles the years of dates: printed ones win, then neighbours, then the plan; gold conventions decide the rest. */
final class YearResolver {

    private static final int LONGEST_SEARCH = 8;

    private final PlanContext plan;
    private final Reading reading;
    private final List<Resolved> resolved = new ArrayList<>();

    private YearResolver(PlanContext plan, Reading reading) {
        this.plan = plan;
        this.reading = reading;
    }

    static List<Resolved> resolve(Reading reading, PlanContext plan) {
        YearResolver resolver = new YearResolver(plan, reading);
        List<Dates> dates = new CompletedDates(reading).all();
        for (int i = 0; i < dates.size(); i++) {
            resolver.addIfPossible(dates, i);
        }
        return resolver.resolved;
    }

    private void addIfPossible(List<Dates> dates, int at) {
        try {
            add(dates, at);
        } catch (DateTimeException impossible) {
            reading.warn(ScheduleWarningCode.INVALID_DATE, printed(dates.get(at).span()));
        }
    }

    private void add(List<Dates> dates, int at) {
        Dates item = dates.get(at);
        Span span = item.span();
        if (span.isYears() && span.single() && item.adjoining() && repeatable()) {
            repeatInYear(span.first().year().first());
            return;
        }
        YearMark mark = span.last().year();
        if (mark.several() && mark.kind() != YearMark.Kind.PAIR && !span.isYears()) {
            for (int year = mark.first(); year <= Math.min(mark.last(), mark.first() + 100); year++) {
                YearMark one = new YearMark(mark.kind(), year, year);
                settle(item.role(), remarked(span, one));
            }
            return;
        }
        settle(
                item.role(),
                span.last().year().isNone() && span.first().year().isNone() ? fromNeighbours(dates, at) : span);
    }

    private static Span remarked(Span span, YearMark mark) {
        Mention last = span.last().withYear(mark);
        return span.single() ? new Span(last, last) : new Span(span.first(), last);
    }

    private boolean repeatable() {
        return !resolved.isEmpty()
                && resolved.getLast().printed()
                && !resolved.getLast().span().isYears();
    }

    /** «Июнь-Август 2022 г., 2023 г.»: the same again in another year. */
    private void repeatInYear(int year) {
        Resolved model = resolved.getLast();
        model.moved(year - model.firstYear()).ifPresent(resolved::add);
    }

    private Span fromNeighbours(List<Dates> dates, int at) {
        Span span = dates.get(at).span();
        for (int i = at + 1; i < dates.size() && dates.get(i).adjoining(); i++) {
            YearMark mark = dates.get(i).span().first().year();
            if (dates.get(i).span().isYears()) {
                break;
            }
            if (mark.isPrinted()) {
                return span.inYear(backwards(span, dates.get(i).span(), mark));
            }
        }
        if (at > 0
                && !resolved.isEmpty()
                && resolved.getLast().printed()
                && !resolved.getLast().span().isYears()
                && !span.isYears()) {
            Resolved previous = resolved.getLast();
            int year = nextFitting(span.first().period(), previous.firstYear(), previous.window());
            return span.inYear(YearMark.calendar(year));
        }
        return span;
    }

    /** «октябрь, апрель 2024» in the plan of the school year 2023/24 means October 2023. */
    private YearMark backwards(Span span, Span later, YearMark mark) {
        boolean descending =
                span.first().period().month() > later.first().period().month();
        boolean planned = YearMark.NONE.yearOf(later.first().period(), plan) == mark.first()
                && plan.planYear() == PlanYear.SCHOOL;
        return mark.kind() == YearMark.Kind.CALENDAR && descending && planned
                ? YearMark.calendar(mark.first() - 1)
                : mark;
    }

    private static int nextFitting(Period period, int year, Window previous) {
        return period.in(year).start().isBefore(previous.start()) ? year + 1 : year;
    }

    private void settle(Reading.Role role, Span span) {
        Resolved item = span.single() ? single(role, span) : range(role, span);
        warnOutside(item);
        resolved.add(item);
    }

    private static String printed(Span span) {
        boolean day = span.first().period() instanceof Days;
        return (day ? ((Days) span.first().period()).from() + "." : "")
                + span.first().period().month()
                + (span.first().year().isPrinted() ? "." + span.first().year().first() : "");
    }

    private Resolved single(Reading.Role role, Span span) {
        Mention mention = span.first();
        int year = mention.year().yearOf(mention.period(), plan);
        return new Resolved(
                role,
                span,
                year,
                year,
                mention.year().isPrinted(),
                mention.period().in(year));
    }

    private Resolved range(Reading.Role role, Span span) {
        Period first = span.first().period();
        Period last = span.last().period();
        YearMark begins = span.first().year();
        YearMark ends = span.last().year();
        boolean printed = begins.isPrinted() || ends.isPrinted();
        int firstYear;
        int lastYear;
        if (begins.isNone() && !ends.isNone()) {
            firstYear = firstYearFromLast(first, last, ends);
            lastYear = fitting(first, firstYear, last, Math.max(firstYear, ends.yearOf(last, plan)));
        } else {
            firstYear = begins.yearOf(first, plan);
            lastYear = ends.isNone() ? fitting(first, firstYear, last, firstYear) : ends.yearOf(last, plan);
        }
        if (startsBefore(last, lastYear, first, firstYear)) {
            int meant = fitting(first, firstYear, last, Math.max(lastYear, firstYear));
            reading.warn(
                    ScheduleWarningCode.END_BEFORE_START,
                    Resolved.hull(span, firstYear, meant).start() + " - "
                            + last.in(lastYear).end());
            lastYear = meant;
        }
        return new Resolved(role, span, firstYear, lastYear, printed, Resolved.hull(span, firstYear, lastYear));
    }

    /** One year after months that run over New Year is that of the first; after days it is that of the day it stands by. */
    private int firstYearFromLast(Period first, Period last, YearMark mark) {
        if (mark.kind() != YearMark.Kind.CALENDAR) {
            return mark.yearOf(first, plan);
        }
        int year = mark.first();
        boolean overNewYear = startsBefore(last, year, first, year);
        boolean days = last.precision() == Precision.DAY;
        return overNewYear && days ? year - 1 : year;
    }

    private static int fitting(Period first, int firstYear, Period last, int from) {
        int year = from;
        while (startsBefore(last, year, first, firstYear) && year < firstYear + LONGEST_SEARCH) {
            year++;
        }
        return year;
    }

    private static boolean startsBefore(Period last, int lastYear, Period first, int firstYear) {
        Window start = first.in(firstYear);
        Window end = last.in(lastYear);
        return end.start().isBefore(start.start()) || end.end().isBefore(start.start());
    }

    private void warnOutside(Resolved item) {
        int from = item.window().start().getYear();
        int to = item.window().end().getYear();
        if (item.printed() && (from < plan.startYear() || to > plan.lastYear())) {
            reading.warn(
                    ScheduleWarningCode.OUTSIDE_PLAN,
                    item.window().start() + " - " + item.window().end());
        }
    }
}
