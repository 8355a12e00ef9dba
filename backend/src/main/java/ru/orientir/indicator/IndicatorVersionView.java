package ru.orientir.indicator;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Definition;

/**
 * A version of a definition.
 *
 * @param note what was changed, and why
 * @param by the name of who made it, at the time
 */
public record IndicatorVersionView(
        @Schema(examples = "2.1.0") String semver,
        Definition definition,
        @Schema(examples = "Уточнён знаменатель") @Nullable String note,
        Instant at,
        @Schema(examples = "Лугова Марина Петровна") String by) {}
