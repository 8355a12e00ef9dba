package ru.orientir.importing.draft;

import org.jspecify.annotations.Nullable;

/** One kind of resources. */
public record ResourceDraft(String kind, @Nullable Field<String> text) {}
