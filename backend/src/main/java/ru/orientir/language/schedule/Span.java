package ru.orientir.language.schedule;

/** Two periods and everything between them; the same one twice for a single period. */
record Span(Mention first, Mention last) {

    /** @param edge 1 begin, 2 middle, 3 end of the thing named, 0 the thing itself */
    record Mention(Period period, YearMark year, int edge) {

        Mention withYear(YearMark mark) {
            return new Mention(period, mark, edge);
        }
    }

    static Span of(Period period) {
        return of(period, 0);
    }

    static Span of(Period period, int edge) {
        Mention mention = new Mention(period, YearMark.NONE, edge);
        return new Span(mention, mention);
    }

    boolean single() {
        return first == last;
    }

    Span upTo(Span other) {
        return new Span(first, other.last);
    }

    /** The same periods in a year, where none is printed yet. */
    Span inYear(YearMark mark) {
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

    boolean isYears() {
        return first.period().precision() == Precision.YEAR && first.edge() == 0;
    }
}
