package ru.orientir.importing.draft.value;

/** Faults the recogniser points at; the names are part of the contract. */
public enum WarningCode {
    /** The section's number does not fit the numbers inside it («5.» with 4.1 to 4.4). */
    SECTION_MISNUMBERED,
    /** A number is printed twice in one section. */
    NUMBER_REPEATED,
    /** A date lies outside the plan. */
    OUTSIDE_PERIOD,
    /** An activity or stage without a schedule. */
    NO_SCHEDULE,
    /** The schedule phrase was not understood. */
    SCHEDULE_NOT_UNDERSTOOD,
    /** An activity without a responsible party in a table that has such a column. */
    NO_RESPONSIBLE,
    /** The responsible cell was split by sense. */
    RESPONSIBLE_UNCERTAIN,
    /** A share whose method names no denominator. */
    SHARE_WITHOUT_DENOMINATOR,
    /** A method that measures something else than the name says. */
    METHOD_OFF_NAME,
    /** Two shares of one whole («полностью», «частично») that are both meant to rise. */
    COMPLEMENTARY_SHARES,
    /** A direction of change («положительная динамика») printed as the unit. */
    DYNAMICS_AS_UNIT,
    /** The threshold comes from the list of indicators, not from the table. */
    THRESHOLD_FROM_LIST,
    /** An indicator of the list without a row in the table. */
    NOT_IN_TABLE,
    /** Forms and frequencies differ in number; their pairing is a proposal. */
    UNCERTAIN_PAIRING,
    /** A row cut by a page break was joined. */
    ROW_JOINED,
    /** Two stages overlap. */
    STAGES_OVERLAP,
    /** The years of the plan were guessed. */
    YEARS_GUESSED,
    /** A table without a header was read by its content. */
    HEADER_GUESSED,
    /** The document seems to break off or lack pages. */
    TEXT_MISSING,
    /** The author left a doubt in the text («???»). */
    AUTHOR_DOUBT
}
