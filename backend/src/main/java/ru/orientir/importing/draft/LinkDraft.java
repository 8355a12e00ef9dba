package ru.orientir.importing.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the order does to another one. */
public record LinkDraft(
        LinkKind kind, @Nullable Field<String> text, @Nullable String number, @Nullable LocalDate date) {}
