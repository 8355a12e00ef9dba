package ru.orientir.importing.draft.order;

/** How an order changes another one. */
public enum LinkKind {
    AMENDS,
    REPEALS,
    REPLACES
}
