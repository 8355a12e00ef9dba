package ru.orientir.organisation.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Versioned;

/** A person as it is answered. */
public record PersonView(
        UUID id,
        String version,
        UUID organisationId,
        @Schema(examples = "Лугова") String familyName,
        @Schema(examples = "Марина") @Nullable String givenName,
        @Schema(examples = "Петровна") @Nullable String patronymic,
        @Schema(examples = "Лугова Марина Петровна") String displayName,
        List<PersonInput.Position> positions,
        @Schema(examples = "lugova@example.org") @Nullable String email,
        @Schema(examples = "+7 000 000-00-00") @Nullable String phone,
        @Nullable Instant deletedAt)
        implements Versioned {}
