package ru.orientir.importing.draft.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;

/** What the order does to another one. */
public record LinkDraft(
        LinkKind kind, @Nullable Field<String> text, @Nullable String number, @Nullable LocalDate date) {}
