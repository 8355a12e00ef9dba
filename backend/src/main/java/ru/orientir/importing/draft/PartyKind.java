package ru.orientir.importing.draft;

/** What a party is. */
public enum PartyKind {
    PERSON,
    POSITION,
    BODY
}
