package ru.orientir.language.schedule.word;

/** Units of time, finest first. Months tell how far apart «раз в …» is; a school has four terms or three trimesters a year. */
public enum Unit {
    /** «5 числа»: a day of the month. */
    DAY_OF_MONTH(0),
    DAY(0),
    WEEK(0),
    /** Ten days, a third of a month. */
    DECADE(0),
    /** A half of a month or of a year, by what follows. */
    HALF(0),
    MONTH(1),
    QUARTER(3),
    TERM(3),
    TRIMESTER(4),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Unit(int months) {
        this.months = months;
    }

    /** How many months it has; 0 for what is shorter. */
    public int months() {
        return months;
    }

    /** Whether it is a part of a month. */
    public boolean sliceOfMonth() {
        return this == WEEK || this == DECADE || this == HALF;
    }

    /** Whether it is a numbered part of a year. */
    public boolean partOfYear() {
        return this == QUARTER || this == TERM || this == TRIMESTER || this == HALF_YEAR;
    }
}
