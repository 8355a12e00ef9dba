package ru.orientir.collection.sheet;

import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer.Status;

/**
 * What a filled form says.
 *
 * @param typed rows in which something was typed since the file was made and can be taken
 * @param refused cells whose content cannot
 * @param remarks cells that were taken, but are worth a look
 */
public record SheetReading(List<TypedRow> typed, List<RefusedCell> refused, List<RefusedCell> remarks) {

    public static final int NUMERATOR = Layout.NUMERATOR;
    public static final int DENOMINATOR = Layout.DENOMINATOR;

    /**
     * One row. What is absent was not touched, or was refused.
     *
     * @param revision of the answer the file was made from
     */
    public record TypedRow(
            int row,
            String indicator,
            String slice,
            int revision,
            @Nullable Status status,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable List<UUID> members,
            @Nullable String note,
            @Nullable String explanation) {

        /** Where the row stands, for a finding about all of it: the cell of its numerator. */
        public String cell() {
            return cell(NUMERATOR);
        }

        public String cell(int column) {
            return CellReference.convertNumToColString(column) + (row + 1);
        }
    }
}
