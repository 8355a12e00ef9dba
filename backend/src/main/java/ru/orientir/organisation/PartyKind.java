package ru.orientir.organisation;

/** What a party is. */
public enum PartyKind {
    PERSON,
    /** A post, or everybody who holds it. */
    POSITION,
    /** An organisation, a working group, a council. */
    BODY
}
