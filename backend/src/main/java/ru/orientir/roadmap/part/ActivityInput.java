package ru.orientir.roadmap.part;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.organisation.Party;
import ru.orientir.organisation.ScheduleInput;

/**
 * An activity as it is written. An absent field is cleared; an absent status is {@code planned}.
 *
 * @param number as printed, without a final dot
 * @param level key of one of the project's levels
 * @param indicatorIds indicators it is meant to move
 */
public record ActivityInput(
        @Nullable UUID sectionId,
        @Size(max = 40) @Schema(examples = "4.1") @Nullable String number,
        @NotBlank @Size(max = 8000) @Schema(examples = "Профориентационная диагностика") String title,
        @Size(max = 100) @Schema(examples = "school") @Nullable String level,
        @Valid @Nullable ScheduleInput schedule,
        @Size(max = 100) @Nullable List<@Valid Party> responsible,
        @Size(max = 8000) @Schema(examples = "Охвачено не менее 50 % обучающихся") @Nullable String expectedResult,
        @Size(max = 4000) @Schema(examples = "Справка") @Nullable String reportForm,
        @Schema(examples = "planned") @Nullable ActivityStatus status,
        @Size(max = 4000) @Nullable String indicatorNote,
        @Size(max = 50) @Nullable List<UUID> indicatorIds) {

    /** With its schedule read, unless its words are those already read. */
    public ActivityContent read(@Nullable Schedule known, PlanContext plan) {
        return new ActivityContent(this, ScheduleInput.read(schedule, known, plan));
    }

    ActivityInput in(@Nullable UUID section) {
        return new ActivityInput(
                section,
                number,
                title,
                level,
                schedule,
                responsible,
                expectedResult,
                reportForm,
                status,
                indicatorNote,
                indicatorIds);
    }
}
