package ru.orientir.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An official code. A branch shares its parent's {@code inn} and has an {@code internal} code of its own.
 *
 * @param scheme which register the code is of
 * @param value the code itself
 */
public record OrganisationCode(
        @NotNull @Schema(examples = "inn") Scheme scheme,
        @NotBlank @Size(max = 40) @Schema(examples = "7000000011") String value) {

    /** Tax number, tax reason code, state registration number, territory, federal register of documents, own numbering. */
    public enum Scheme {
        INN,
        KPP,
        OGRN,
        OKTMO,
        FRDO,
        INTERNAL
    }
}
