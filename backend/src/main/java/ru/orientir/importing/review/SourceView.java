package ru.orientir.importing.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Block;
import ru.orientir.importing.document.Cell;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.Paragraph;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.document.Table;

/** The document as it was read, to stand beside what was understood. */
public record SourceView(DocumentFormat format, List<SourceBlock> blocks) {

    public static SourceView of(SourceDocument document) {
        return new SourceView(
                document.format(),
                document.blocks().stream().map(SourceBlock::of).toList());
    }

    /**
     * Paragraph or table: {@code text} is there for the one, {@code rows} for the other.
     *
     * @param level depth of a heading, from 1
     * @param rows rows of a table; absent for a paragraph
     */
    public record SourceBlock(
            Place place,
            @Nullable ParagraphStyle style,
            @Nullable Integer level,
            @Schema(examples = "Приказ") @Nullable String text,
            @Nullable List<SourceRow> rows) {

        static SourceBlock of(Block block) {
            return switch (block) {
                case Paragraph p -> new SourceBlock(p.place(), p.style(), p.level(), p.text(), null);
                case Table t ->
                    new SourceBlock(
                            t.place(),
                            null,
                            null,
                            null,
                            t.rows().stream()
                                    .map(r -> new SourceRow(
                                            r.place(),
                                            r.cells().stream()
                                                    .map(SourceCell::of)
                                                    .toList()))
                                    .toList());
            };
        }
    }

    /**
     * One row of a table.
     *
     * @param cells from left to right
     */
    public record SourceRow(Place place, List<SourceCell> cells) {}

    /** One cell. {@code covered} is one that a cell merged from above covers. */
    public record SourceCell(String text, int columnSpan, int rowSpan, boolean covered) {
        static SourceCell of(Cell cell) {
            return new SourceCell(cell.text(), cell.columnSpan(), cell.rowSpan(), cell.mergedContinuation());
        }
    }
}
