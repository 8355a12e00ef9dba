package ru.orientir.importing.draft;

/** A level of the project's own list: school, municipality, city… */
public record LevelDraft(String key, Field<String> title, Field<String> description) {}
