package ru.orientir.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Versioned;

/**
 * A membership as it is answered.
 *
 * @param name name of the person, as others see it
 */
public record MembershipView(
        UUID id,
        String version,
        String subject,
        @Schema(examples = "coordinator") String login,
        @Schema(examples = "Лугова Марина Петровна") String name,
        UUID organisationId,
        Role role,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID substituteFor)
        implements Versioned {}
