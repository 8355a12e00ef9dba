package ru.orientir.importing.draft.project;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;

/** A row of the passport as printed; the ones with a field of their own stand there too. */
public record PassportEntry(String key, @Nullable Field<String> value) {}
