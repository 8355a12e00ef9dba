package ru.orientir.importing.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a text was not understood. */
@Schema(name = "NotUnderstoodReason")
public enum Reason {
    /** Prose that belongs to no field of the model. */
    PROSE,
    /** A table whose kind could not be told. */
    TABLE,
    /** A cell without a place in its row's meaning. */
    CELL,
    /** The document says it twice; the first time was understood. */
    REPEATED,
    /** Marks of a conversion, page numbers, rules. */
    DEBRIS
}
