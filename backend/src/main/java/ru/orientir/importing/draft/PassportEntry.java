package ru.orientir.importing.draft;

/** A row of the passport as printed; the ones with a field of their own stand there too. */
public record PassportEntry(String key, Field<String> value) {}
