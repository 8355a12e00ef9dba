package ru.orientir.importing.draft.order;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;

/** An annex (приложение) the order names or the document holds. */
public record AnnexDraft(@Nullable String number, @Nullable Field<String> title) {}
