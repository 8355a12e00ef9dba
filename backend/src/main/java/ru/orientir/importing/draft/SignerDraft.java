package ru.orientir.importing.draft;

/** Who signed the order. */
public record SignerDraft(Field<String> name, Field<String> position) {}
