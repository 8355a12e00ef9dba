package ru.orientir.importing.draft.project;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;

/** A level of the project's own list: school, municipality, city… */
public record LevelDraft(String key, @Nullable Field<String> title, @Nullable Field<String> description) {}
