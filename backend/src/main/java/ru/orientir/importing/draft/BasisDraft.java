package ru.orientir.importing.draft;

import java.time.LocalDate;

/** A document the order rests on. */
public record BasisDraft(Field<String> text, String number, LocalDate date) {}
