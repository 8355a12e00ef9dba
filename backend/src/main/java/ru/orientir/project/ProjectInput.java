package ru.orientir.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.organisation.Party;
import ru.orientir.organisation.ScheduleInput;
import ru.orientir.platform.Lists;

/**
 * A project as it is written. An absent field is cleared.
 *
 * @param title title of the project
 * @param period the time it covers
 * @param orderId the order that approves the project
 */
public record ProjectInput(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 1000) @Schema(examples = "Профориентация в Луговом районе") String title,
        @Valid Passport.@Nullable Period period,
        @Nullable UUID orderId,
        @Valid @Nullable Party head,
        @Size(max = 50) @Nullable List<@Valid Party> coordinators,
        @Size(max = 1000) @Schema(examples = "Успех каждого ребёнка") @Nullable String regionalProject,
        @Size(max = 1000) @Schema(examples = "Образование") @Nullable String federalProject,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 4000) String> goals,
        @Size(max = 200) @Nullable List<@NotBlank @Size(max = 4000) String> objectives,
        @Size(max = 200) @Nullable List<@NotBlank @Size(max = 4000) String> principles,
        @Size(max = 50) @Nullable List<Passport.@Valid Level> levels,
        @Size(max = 100) @Nullable List<@Valid Stage> stages,
        @Size(max = 200) @Nullable List<Passport.@Valid Direction> directions,
        @Size(max = 200) @Nullable List<@NotBlank @Size(max = 4000) String> expectedResults,
        @Size(max = 100) @Nullable List<Passport.@Valid Resource> resources,
        @Size(max = 200) @Nullable List<Passport.@Valid Post> staffing,
        @Valid Passport.@Nullable Swot swot,
        @Size(max = 50) @Nullable List<Passport.@Valid Effect> effects,
        @Size(max = 50) @Nullable List<Passport.@Valid Body> bodies,
        @Size(max = 500) @Nullable List<@NotBlank @Size(max = 20000) String> notes) {

    /**
     * @param known the stages before, whose unchanged schedules are kept as they were read
     * @param plan the years by which new schedules are read
     */
    Passport passport(List<Passport.Stage> known, PlanContext plan) {
        return new Passport(
                period,
                head,
                Lists.of(coordinators),
                regionalProject,
                federalProject,
                Lists.of(goals),
                Lists.of(objectives),
                Lists.of(principles),
                Lists.of(levels),
                Lists.of(stages).stream().map(stage -> stage.read(known, plan)).toList(),
                Lists.of(directions),
                Lists.of(expectedResults),
                Lists.of(resources),
                Lists.of(staffing),
                swot,
                Lists.of(effects),
                Lists.of(bodies),
                Lists.of(notes));
    }

    /**
     * A stage as it is written.
     *
     * @param items what is done in it, point by point
     */
    @Schema(name = "ProjectStageInput")
    public record Stage(
            @NotBlank @Size(max = 100) @Schema(examples = "1") String key,
            @Size(max = 40) @Schema(examples = "I") @Nullable String number,
            @NotBlank @Size(max = 1000) @Schema(examples = "Подготовительный этап") String title,
            @Valid @Nullable ScheduleInput schedule,
            @Size(max = 200) @Nullable List<@NotBlank @Size(max = 4000) String> items) {

        private Passport.Stage read(List<Passport.Stage> known, PlanContext plan) {
            var before = known.stream()
                    .filter(stage -> stage.key().equals(key))
                    .findFirst()
                    .map(Passport.Stage::schedule)
                    .orElse(null);
            return new Passport.Stage(key, number, title, ScheduleInput.read(schedule, before, plan), Lists.of(items));
        }
    }
}
