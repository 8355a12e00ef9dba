package ru.orientir.collection.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer.Status;

/**
 * What a filled form says.
 *
 * @param typed rows in which something was typed since the file was made and can be taken
 * @param refused cells whose content cannot
 * @param remarks cells that were taken, but are worth a look
 */
public record SheetReading(List<Typed> typed, List<RefusedCell> refused, List<RefusedCell> remarks) {

    /**
     * One row. What is absent was not touched, or was refused.
     *
     * @param revision of the answer the file was made from
     */
    public record Typed(
            int row,
            String indicator,
            String slice,
            int revision,
            @Nullable Status status,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String note,
            @Nullable String explanation) {

        /** Where the row stands, for a refusal of the whole: the cell of its numerator. */
        public String cell() {
            return "D" + (row + 1);
        }
    }
}
