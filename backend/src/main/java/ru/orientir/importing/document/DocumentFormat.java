package ru.orientir.importing.document;

/** The file formats a document may arrive in, judged by content. */
public enum DocumentFormat {
    DOCX,
    DOC,
    XLSX,
    XLS,
    ODT,
    ODS,
    RTF,
    CSV,
    TSV,
    HTML,
    MARKDOWN,
    PLAIN_TEXT,
    PDF
}
