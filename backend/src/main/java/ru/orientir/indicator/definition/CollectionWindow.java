package ru.orientir.indicator.definition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.MonthDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.Coherent;

/**
 * When in the year it is collected («июль-август»); may run over New Year.
 *
 * @param from first day, month-day
 * @param to last day, month-day
 * @param text as printed
 */
@Schema(name = "IndicatorWindow")
public record CollectionWindow(
        @NotNull @Pattern(regexp = DAY) @Schema(examples = "07-01") String from,
        @NotNull @Pattern(regexp = DAY) @Schema(examples = "08-31") String to,
        @Size(max = 500) @Schema(examples = "июль-август") @Nullable String text)
        implements Coherent {
    private static final String DAY = "\\d\\d-\\d\\d";

    @Override
    public void check(Faults faults) {
        checkDay(faults, "from", from);
        checkDay(faults, "to", to);
    }

    private static void checkDay(Faults faults, String field, @Nullable String day) {
        try {
            if (day != null && day.matches(DAY)) {
                MonthDay.parse("--" + day);
            }
        } catch (DateTimeException e) {
            faults.add(field, "invalid_value", "There is no such day.");
        }
    }

    CollectionWindow withoutWords() {
        return new CollectionWindow(from, to, null);
    }
}
