package ru.orientir.importing.document;

/** One piece of a document in reading order. */
public sealed interface Block permits Paragraph, Table {

    Place place();
}
