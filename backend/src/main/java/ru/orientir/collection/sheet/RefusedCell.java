package ru.orientir.collection.sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cell of a file, as its reader sees it.
 *
 * @param cell as Excel names it
 * @param code stable, lower_snake
 * @param typed what stands in the cell
 */
public record RefusedCell(
        @Schema(examples = "D7") String cell,
        @Schema(examples = "not_a_number") String code,
        @Schema(examples = "двадцать") String typed,
        String detail) {}
