package ru.orientir.importing.draft;

import java.time.LocalDate;

/** A line of the acknowledgement list («с приказом ознакомлены»). */
public record AcknowledgementDraft(Field<String> name, LocalDate date) {}
