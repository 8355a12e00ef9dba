package ru.orientir.organisation.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.Lists;

/**
 * A person as it is written. An absent field is cleared.
 *
 * @param organisationId who keeps the record; the organisation of the first position when absent
 */
public record PersonInput(
        @Nullable UUID organisationId,
        @NotBlank @Size(max = 200) @Schema(examples = "Лугова") String familyName,
        @Size(max = 200) @Schema(examples = "Марина") @Nullable String givenName,
        @Size(max = 200) @Schema(examples = "Петровна") @Nullable String patronymic,
        @Size(max = 100) @Nullable List<@Valid Position> positions,
        @Email @Size(max = 254) @Schema(examples = "lugova@example.org") @Nullable String email,
        @Size(max = 50) @Schema(examples = "+7 000 000-00-00") @Nullable String phone) {

    /**
     * A post somebody holds, with dates.
     *
     * @param title the post, as it is named there
     * @param from first day
     * @param to last day
     */
    public record Position(
            @NotNull UUID organisationId,
            @NotBlank @Size(max = 500) @Schema(examples = "методист") String title,
            @Schema(examples = "2024-09-01") @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean isHeldOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
        }
    }

    /** Who keeps the record. */
    Optional<UUID> keeper() {
        return Optional.ofNullable(organisationId)
                .or(() -> Lists.of(positions).stream().findFirst().map(Position::organisationId));
    }
}
