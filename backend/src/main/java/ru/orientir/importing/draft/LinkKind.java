package ru.orientir.importing.draft;

/** How an order changes another one. */
public enum LinkKind {
    AMENDS,
    REPEALS,
    REPLACES
}
