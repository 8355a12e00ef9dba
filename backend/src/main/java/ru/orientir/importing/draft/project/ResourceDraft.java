package ru.orientir.importing.draft.project;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;

/**
 * One kind of resources.
 *
 * @param kind what kind of resources they are, in words
 */
public record ResourceDraft(String kind, @Nullable Field<String> text) {}
