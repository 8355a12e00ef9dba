package ru.orientir.importing.draft;

import org.jspecify.annotations.Nullable;

/** A level of the project's own list: school, municipality, city… */
public record LevelDraft(String key, @Nullable Field<String> title, @Nullable Field<String> description) {}
