package ru.orientir.importing.draft.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;

/**
 * A line of the acknowledgement list («с приказом ознакомлены»).
 *
 * @param name name of the person, as printed
 */
public record AcknowledgementDraft(@Nullable Field<String> name, @Nullable LocalDate date) {}
