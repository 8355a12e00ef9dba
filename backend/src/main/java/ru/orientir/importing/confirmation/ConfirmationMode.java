package ru.orientir.importing.confirmation;

/** What confirming a draft does. */
public enum ConfirmationMode {
    /** A new project. */
    CREATE,
    /** Change the project this order already became. */
    UPDATE
}
