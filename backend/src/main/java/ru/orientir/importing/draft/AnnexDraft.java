package ru.orientir.importing.draft;

import org.jspecify.annotations.Nullable;

/** An annex (приложение) the order names or the document holds. */
public record AnnexDraft(@Nullable String number, @Nullable Field<String> title) {}
