package ru.orientir.importing.draft;

import java.time.LocalDate;

/** What the order does to another one. */
public record LinkDraft(LinkKind kind, Field<String> text, String number, LocalDate date) {}
