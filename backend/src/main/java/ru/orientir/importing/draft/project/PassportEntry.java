package ru.orientir.importing.draft.project;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;

/**
 * A row of the passport as printed; the ones with a field of their own stand there too.
 *
 * @param key the left cell of the row
 * @param value the right cell of the row
 */
public record PassportEntry(String key, @Nullable Field<String> value) {}
