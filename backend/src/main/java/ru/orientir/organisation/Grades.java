package ru.orientir.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.orientir.platform.problem.Coherent;

/**
 * Grades («классы») from the first to the last one.
 *
 * @param from the first grade taught or meant
 * @param to the last grade taught or meant
 */
public record Grades(
        @Min(1) @Max(12) @Schema(examples = "5") int from, @Min(1) @Max(12) @Schema(examples = "11") int to)
        implements Coherent {

    @Override
    public void check(Faults faults) {
        if (to < from) {
            faults.add("to", "end_before_start", "The last grade is below the first one.");
        }
    }

    public boolean overlap(Grades other) {
        return from <= other.to && other.from <= to;
    }
}
