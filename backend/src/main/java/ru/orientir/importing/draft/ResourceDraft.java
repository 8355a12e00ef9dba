package ru.orientir.importing.draft;

/** One kind of resources. */
public record ResourceDraft(String kind, Field<String> text) {}
