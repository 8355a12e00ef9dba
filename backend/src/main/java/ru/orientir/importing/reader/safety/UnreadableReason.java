package ru.orientir.importing.reader.safety;

import java.util.Locale;

/** Why a file was refused. The slug is part of the contract: it ends the problem's {@code type}. */
public enum UnreadableReason {
    EMPTY_FILE("The file is empty"),
    FILE_TOO_LARGE("The file is too large"),
    TRUNCATED_FILE("The file is damaged or cut off"),
    PASSWORD_PROTECTED("The file is protected by a password"),
    MACROS_REFUSED("The file contains macros"),
    ARCHIVE_BOMB("The file unpacks to far more than it should"),
    EXTERNAL_ENTITIES("The file declares a document type or external entities"),
    NOT_A_DOCUMENT("The file is not a document"),
    UNSUPPORTED_FORMAT("The file is of a format that is not supported"),
    NO_TEXT_LAYER("The file holds pictures of pages but no text"),
    NO_TEXT("The document holds no text"),
    TABLE_TOO_LARGE("A table in the document is too large"),
    TEXT_TOO_LONG("A single paragraph or the whole text is too long"),
    DOCUMENT_TOO_COMPLEX("The document holds more than can be read"),
    READING_TOOK_TOO_LONG("Reading the document took too long");

    private final String title;

    UnreadableReason(String title) {
        this.title = title;
    }

    /** Stable lower-kebab name, for example {@code password-protected}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One short English sentence for people. */
    public String title() {
        return title;
    }
}
