package ru.orientir.organisation;

/** What an organisation is. */
public enum OrganisationKind {
    REGION,
    MUNICIPALITY,
    /** A body of the administration: education office, methodical centre. */
    OFFICE,
    SCHOOL,
    KINDERGARTEN,
    COLLEGE,
    /** Supplementary education: house of creativity, sports school. */
    SUPPLEMENTARY,
    /** Employment centre, psychological centre, library. */
    CENTRE,
    /** Enterprise or other social partner. */
    PARTNER
}
