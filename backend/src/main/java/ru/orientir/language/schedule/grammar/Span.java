package ru.orientir.language.schedule.grammar;

import ru.orientir.language.schedule.Precision;

/** Two periods and everything between them; the same one twice for a single period. */
public record Span(Mention first, Mention last) {

    /** @param edge 1 begin, 2 middle, 3 end of the thing named, 0 the thing itself */
    public record Mention(Period period, YearMark year, int edge) {

        /** The same in another year. */
        public Mention withYear(YearMark mark) {
            return new Mention(period, mark, edge);
        }
    }

    /** A single period, its year still open. */
    public static Span of(Period period) {
        return of(period, 0);
    }

    static Span of(Period period, int edge) {
        Mention mention = new Mention(period, YearMark.NONE, edge);
        return new Span(mention, mention);
    }

    /** Whether it is one period, not from one to another. */
    public boolean single() {
        return first == last;
    }

    Span upTo(Span other) {
        return new Span(first, other.last);
    }

    /** The same periods in a year, where none is printed yet. */
    public Span inYear(YearMark mark) {
        if (single()) {
            Mention mention = first.year().isNone() ? first.withYear(mark) : first;
            return new Span(mention, mention);
        }
        return new Span(first, last.year().isNone() ? last.withYear(mark) : last);
    }

    Span inSchoolYear() {
        return single()
                ? inYear(YearMark.CURRENT_SCHOOL)
                : new Span(first.withYear(YearMark.CURRENT_SCHOOL), last.withYear(YearMark.CURRENT_SCHOOL));
    }

    /** Whether whole years are named. */
    public boolean isYears() {
        return first.period().precision() == Precision.YEAR && first.edge() == 0;
    }
}
