package ru.orientir.importing.document;

/** What the source itself says about a paragraph; a bold line without a heading style is {@link #PLAIN}. */
public enum ParagraphStyle {
    HEADING,
    LIST_ITEM,
    PLAIN
}
