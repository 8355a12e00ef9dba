package ru.orientir.figures.page;

/** Whose figures are answered: what organisations reported themselves, or the roll-up of all below a municipality or region. */
public enum Level {
    ORGANISATION,
    MUNICIPALITY,
    REGION
}
