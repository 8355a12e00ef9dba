package ru.orientir.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.parser.ScheduleParser;

/**
 * A schedule as it is written: the coordinator's own words. What they mean is read by the server.
 *
 * @param text kept unchanged
 */
public record ScheduleInput(@NotBlank @Size(max = 1000) @Schema(examples = "сентябрь-май") String text) {

    /** Reads the words anew, unless they are those already read in the same plan. */
    public static @Nullable Schedule read(@Nullable ScheduleInput input, @Nullable Schedule known, PlanContext plan) {
        if (input == null) {
            return null;
        }
        return known != null && known.text().equals(input.text()) ? known : ScheduleParser.parse(input.text(), plan);
    }
}
