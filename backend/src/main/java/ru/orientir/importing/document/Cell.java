package ru.orientir.importing.document;

/**
 * A cell of a row.
 *
 * @param text normalised by {@link Texts}; paragraphs and line breaks are {@code \n}, list items are lines «- …»;
 *     empty, never null
 * @param columnSpan grid columns it covers, at least 1
 * @param rowSpan rows it covers, at least 1; 1 for a continuation
 * @param mergedContinuation the cell is covered by one merged from a row above; its text is the origin's
 */
public record Cell(String text, int columnSpan, int rowSpan, boolean mergedContinuation) {

    public static Cell of(String text) {
        return new Cell(text, 1, 1, false);
    }
}
