package ru.orientir.importing.draft.project;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;

/** One kind of resources. */
public record ResourceDraft(String kind, @Nullable Field<String> text) {}
