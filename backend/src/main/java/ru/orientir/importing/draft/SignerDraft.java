package ru.orientir.importing.draft;

import org.jspecify.annotations.Nullable;

/** Who signed the order. */
public record SignerDraft(@Nullable Field<String> name, @Nullable Field<String> position) {}
