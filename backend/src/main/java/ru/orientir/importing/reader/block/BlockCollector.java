package ru.orientir.importing.reader.block;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Block;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.Paragraph;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.Row;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.document.Table;
import ru.orientir.importing.document.Texts;
import ru.orientir.importing.reader.safety.Deadline;
import ru.orientir.importing.reader.safety.Limits;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;

/** Gathers the blocks of one document and holds it within {@link Limits}. */
public final class BlockCollector {

    private final List<Block> blocks = new ArrayList<>();
    private final Deadline deadline;
    private int tables;
    private int rows;
    private int cells;
    private int paragraphs;
    private long characters;

    public BlockCollector(Deadline deadline) {
        this.deadline = deadline;
    }

    public Deadline deadline() {
        return deadline;
    }

    /** Adds a paragraph unless its text is blank. */
    public void paragraph(String text, ParagraphStyle style, int level, Place place) {
        String clean = clean(text);
        if (clean.isEmpty()) {
            return;
        }
        if (++paragraphs > Limits.PARAGRAPHS) {
            throw tooComplex("The document has more than " + Limits.PARAGRAPHS + " paragraphs.");
        }
        blocks.add(new Paragraph(clean, style, level, place));
    }

    public void plain(String text, Place place) {
        paragraph(text, ParagraphStyle.PLAIN, 0, place);
    }

    /** The place of one more table. */
    Place nextTable(@Nullable Integer page) {
        return new Place(page, ++tables, null, null);
    }

    void add(Block block) {
        blocks.add(block);
    }

    public void countRows(int more) {
        deadline.check();
        rows += more;
        if (rows > Limits.ROWS) {
            throw new UnreadableDocumentException(
                    UnreadableReason.TABLE_TOO_LARGE, "The tables have more than " + Limits.ROWS + " rows.");
        }
    }

    void countCells(int more) {
        cells += more;
        if (cells > Limits.CELLS) {
            throw new UnreadableDocumentException(
                    UnreadableReason.TABLE_TOO_LARGE, "The tables have more than " + Limits.CELLS + " cells.");
        }
    }

    /** The normalised text, counted against the limits. */
    String clean(String text) {
        deadline.check();
        checkLength(text.length());
        characters += text.length();
        if (characters > Limits.DOCUMENT_TEXT) {
            throw textTooLong("The document has more than " + Limits.DOCUMENT_TEXT + " characters.");
        }
        return Texts.clean(text);
    }

    /** Refuses a text that is growing too long, before it is whole. */
    public static void checkLength(int length) {
        if (length > Limits.TEXT) {
            throw textTooLong("A paragraph, line or cell has more than " + Limits.TEXT + " characters.");
        }
    }

    public static void checkDepth(int depth) {
        if (depth > Limits.DEPTH) {
            throw tooComplex("The document is nested more than " + Limits.DEPTH + " levels deep.");
        }
    }

    /** Takes the pages back from all places, for a document that turned out not to tell them. */
    public void forgetPages() {
        blocks.replaceAll(block -> switch (block) {
            case Paragraph p ->
                new Paragraph(p.text(), p.style(), p.level(), p.place().atPage(null));
            case Table t ->
                new Table(
                        t.rows().stream()
                                .map(row -> new Row(row.cells(), row.place().atPage(null)))
                                .toList(),
                        t.place().atPage(null));
        });
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    public SourceDocument document(DocumentFormat format) {
        if (blocks.isEmpty()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, "The document holds no text.");
        }
        return new SourceDocument(format, blocks);
    }

    private static UnreadableDocumentException textTooLong(String detail) {
        return new UnreadableDocumentException(UnreadableReason.TEXT_TOO_LONG, detail);
    }

    private static UnreadableDocumentException tooComplex(String detail) {
        return new UnreadableDocumentException(UnreadableReason.DOCUMENT_TOO_COMPLEX, detail);
    }
}
