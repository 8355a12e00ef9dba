package ru.orientir.importing.draft.value;

import ru.orientir.importing.document.Place;

/**
 * A fault of the document a person should look at.
 *
 * @param detail the piece of text concerned, never a sentence to show
 * @param place where in the document
 */
public record DraftWarning(WarningCode code, String detail, Place place) {}
