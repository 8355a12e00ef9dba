package ru.orientir.language.responsible;

/** What a responsible party is: a named human, a post or group of posts, or an organisation, group, council or project. */
public enum PartKind {
    PERSON,
    POSITION,
    BODY
}
