package ru.orientir.figures.page;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose figures are answered: what organisations reported themselves, or the roll-up of all below a municipality or region. */
@Schema(name = "ObservationLevel")
public enum Level {
    ORGANISATION,
    MUNICIPALITY,
    REGION
}
