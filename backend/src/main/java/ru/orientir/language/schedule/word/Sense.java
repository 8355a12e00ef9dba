package ru.orientir.language.schedule.word;

/** What a word can mean in a schedule; the number beside it in a {@link Lexeme} is explained here. */
public enum Sense {
    /** 1 to 12. */
    MONTH,
    /** 1 (Monday) to 7. */
    WEEKDAY,
    /** «будни» 1, «выходные» 2. */
    WEEKDAYS,
    /** 1, 2, …; negative counts from the end: -1 is the last one. */
    ORDINAL,
    CARDINAL,
    /** A Roman numeral or the letters it is often misread as. */
    ROMAN,
    /** Ordinal of a {@link Unit}. */
    UNIT,
    /** «ежемесячно»: ordinal of a {@link Unit}. */
    EVERY_UNIT_ADVERB,
    /** «раз в две недели» as one word: weeks between. */
    FORTNIGHTLY,
    /** 1 winter, 2 spring, 3 summer, 4 autumn. */
    SEASON,
    HOLIDAYS,
    SCHOOL,
    CALENDAR,
    EVERY,
    /** «второй» in «every other»: 2. */
    OTHER,
    /** «раз». */
    TIMES,
    /** «дважды»: how often. */
    TIMES_ADVERB,
    /** «ни» and «не». */
    NOT,
    LATER,
    EARLIER,
    LESS_OFTEN,
    AT_LEAST,
    THAN,
    /** 1 begin, 2 middle, 3 end. */
    EDGE,
    FROM,
    BETWEEN,
    /** «до», «к», "by": up to and including. */
    UNTIL,
    /** «по»: up to and including, or according to, or on (weekdays). */
    PO,
    IN,
    DURING,
    ALL,
    OF,
    AND,
    THEN,
    CURRENT,
    NEXT,
    CONTINUOUSLY,
    /** A project, a programme, its period. */
    SCOPE,
    /** The time as such: «срок», «период». */
    TERM_OF,
    /** A plan or schedule elsewhere. */
    PLAN,
    /** «согласно». */
    ACCORDING,
    /** «соответствие» between «в» and «с». */
    ACCORDANCE,
    /** «установленные»: fixed by somebody else. */
    FIXED,
    /** «мера» in «по мере». */
    MEASURE,
    NECESSITY,
    /** A request, an agreement, an event that decides the time. */
    OCCASION,
    /** «уточняется». */
    TO_BE_FIXED,
    /** «при», «в случае». */
    ON_CONDITION,
    /** «после», «через»: relative to an event. */
    AFTER,
    /** «подписание»: how a document begins to count. */
    SIGNING,
    /** «дата», «момент»: before a signing. */
    DATE_NOUN,
    RESULTS,
    REPORTING,
    WORKING,
    /** Says nothing about the time and may be passed over. */
    FILLER
}
