package ru.orientir.roadmap.responsible;

import java.util.List;

/**
 * A cell «Ответственные» split into its parties, in printed order.
 *
 * @param text the cell unchanged
 */
public record ResponsibleCell(String text, List<ResponsiblePart> parts, List<ResponsibleWarning> warnings) {

    /** A longer cell is running text, not a list of parties; it stays one part with a warning. */
    public static final int MAX_LENGTH = 2000;

    public ResponsibleCell {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /** Never throws; null reads as an empty cell, and an empty cell has no parts: nobody is inherited from the row above. */
    public static ResponsibleCell parse(String text) {
        var cell = text == null ? "" : text;
        if (cell.isBlank()) {
            return new ResponsibleCell(cell, List.of(), List.of());
        }
        var part = new ResponsiblePart(cell.strip(), PartKind.BODY, PartRole.LEAD, null, null, null, null);
        return new ResponsibleCell(cell, List.of(part), List.of());
    }
}
