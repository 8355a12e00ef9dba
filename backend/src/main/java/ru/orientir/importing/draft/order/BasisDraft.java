package ru.orientir.importing.draft.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;

/** A document the order rests on. */
public record BasisDraft(@Nullable Field<String> text, @Nullable String number, @Nullable LocalDate date) {}
