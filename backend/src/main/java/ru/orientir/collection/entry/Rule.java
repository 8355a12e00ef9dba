package ru.orientir.collection.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What must hold between the answers of one form.
 *
 * @param code tells the rule from the others; its finding is {@code rule:code}
 * @param expression CEL that is true where the answers are in order; see {@code docs/ru/forma.md}
 * @param message for the reporter, when it is false
 */
@Schema(name = "CampaignRule")
public record Rule(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9_-]{0,39}") @Schema(examples = "tested-among-covered") String code,
        @NotBlank
                @Size(max = RuleLanguage.MAX_LENGTH)
                @Schema(examples = "indicators[\"diagnostics\"].numerator <= indicators[\"covered\"].numerator")
                String expression,
        @NotBlank @Size(max = 500) @Schema(examples = "Прошедших тестирование не больше, чем охваченных")
                String message,
        @NotNull Finding.Severity severity) {}
