package ru.orientir.figures.observation;

/** The way a value came in. */
public enum ObservationSource {
    FORM,
    XLSX,
    BULK,
    AMENDMENT,
    DEMO
}
