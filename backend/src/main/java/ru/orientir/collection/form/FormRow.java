package ru.orientir.collection.form;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.IndicatorType;
import ru.orientir.organisation.OrganisationKind;

/**
 * One indicator of a form: the whole, then each part of it.
 *
 * @param semver version of the definition, pinned by the campaign
 * @param name name of the indicator
 * @param denominatorText absent where no denominator is asked for
 * @param registryKind what is counted, where distinct members of a registry are
 * @param registry what can be named there
 * @param cells the whole first, then each part of it
 */
public record FormRow(
        UUID indicatorId,
        @Schema(examples = "diagnostics") String indicator,
        @Schema(examples = "1.0.0") String semver,
        @Schema(examples = "Доля обучающихся, прошедших диагностику") String name,
        IndicatorType type,
        @Nullable String numeratorText,
        @Nullable String denominatorText,
        @Schema(examples = "%") String unit,
        int decimals,
        boolean mayExceedWhole,
        LocalDate closesOn,
        @Nullable LocalDate refinedUntil,
        @Nullable OrganisationKind registryKind,
        @Nullable List<Member> registry,
        @Nullable String methodology,
        List<FormCell> cells) {

    /**
     * An organisation an answer can name.
     *
     * @param name name of the organisation
     */
    @Schema(name = "RegistryMember")
    public record Member(UUID id, @Schema(examples = "Колледж связи") String name) {}
}
