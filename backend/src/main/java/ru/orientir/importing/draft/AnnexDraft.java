package ru.orientir.importing.draft;

/** An annex (приложение) the order names or the document holds. */
public record AnnexDraft(String number, Field<String> title) {}
