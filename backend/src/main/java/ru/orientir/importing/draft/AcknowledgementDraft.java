package ru.orientir.importing.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the acknowledgement list («с приказом ознакомлены»). */
public record AcknowledgementDraft(@Nullable Field<String> name, @Nullable LocalDate date) {}
