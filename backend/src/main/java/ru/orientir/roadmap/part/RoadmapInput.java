package ru.orientir.roadmap.part;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.project.Passport;

/**
 * A roadmap as it is written. Its years decide what «сентябрь» means: changing them reads every schedule anew.
 *
 * @param startYear first calendar year
 * @param endYear last calendar year
 * @param period the time it covers; its years are those by which schedules are read
 */
public record RoadmapInput(
        @NotNull UUID projectId,
        @NotBlank @Size(max = 1000) @Schema(examples = "Дорожная карта на 2026-2027 учебный год") String title,
        @NotNull @Min(1900) @Max(2200) @Schema(examples = "2026") Integer startYear,
        @NotNull @Min(1900) @Max(2200) @Schema(examples = "2027") Integer endYear,
        @NotNull @Schema(examples = "school") PlanYear planYear,
        @Valid Passport.@Nullable Period period) {}
