package ru.orientir.importing.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document the order rests on. */
public record BasisDraft(@Nullable Field<String> text, @Nullable String number, @Nullable LocalDate date) {}
