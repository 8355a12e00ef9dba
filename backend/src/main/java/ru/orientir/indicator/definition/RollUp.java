package ru.orientir.indicator.definition;

/** How the figure of a subtree comes from those below it. */
public enum RollUp {
    /** The parts are added, the value is computed anew. */
    SUM,
    /** Distinct members of a registry: one college serving ten schools is one. */
    DISTINCT,
    /** The organisation reports its own figure; nothing is added up. */
    OWN
}
