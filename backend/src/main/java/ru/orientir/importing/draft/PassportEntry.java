package ru.orientir.importing.draft;

import org.jspecify.annotations.Nullable;

/** A row of the passport as printed; the ones with a field of their own stand there too. */
public record PassportEntry(String key, @Nullable Field<String> value) {}
