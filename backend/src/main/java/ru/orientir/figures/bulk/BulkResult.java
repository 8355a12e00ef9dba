package ru.orientir.figures.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a bulk load.
 *
 * @param rows how many rows the file has
 * @param written values that are new or differ from the current ones
 * @param unchanged values equal to the current ones; nothing was written for them
 */
record BulkResult(
        @Schema(examples = "1200") int rows,
        @Schema(examples = "1150") int written,
        @Schema(examples = "50") int unchanged) {}
