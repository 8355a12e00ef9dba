package ru.orientir.importing.reader.block;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.Place;

/** Where a reader puts paragraphs and tables: the document itself, or a cell, whose paragraphs become its lines. */
public sealed interface TextSink {

    /**
     * Takes a paragraph.
     *
     * @param label the number the paragraph shows, «-» for a bullet, empty for none
     */
    void paragraph(String label, String text, ParagraphStyle style, int level, @Nullable Integer page);

    TableGrid table(@Nullable Integer page);

    void close(TableGrid table);

    record Body(BlockCollector collector) implements TextSink {

        @Override
        public void paragraph(String label, String text, ParagraphStyle style, int level, @Nullable Integer page) {
            // A label without text is an empty list item, in Word a mere blank line.
            if (!text.isBlank()) {
                collector.paragraph(labelled(label, text), style, level, new Place(page, null, null, null));
            }
        }

        @Override
        public TableGrid table(@Nullable Integer page) {
            return TableGrid.in(collector, page);
        }

        @Override
        public void close(TableGrid table) {
            table.close();
        }
    }

    /** The text of a cell of the given table. */
    record InCell(TableGrid outer, StringBuilder text) implements TextSink {

        public InCell(TableGrid outer) {
            this(outer, new StringBuilder());
        }

        @Override
        public void paragraph(String label, String line, ParagraphStyle style, int level, @Nullable Integer page) {
            BlockCollector.checkLength(text.length() + line.length());
            text.append(text.isEmpty() ? "" : "\n").append(labelled(label, line));
        }

        @Override
        public TableGrid table(@Nullable Integer page) {
            return outer.nested(page);
        }

        @Override
        public void close(TableGrid table) {
            // Nested tables are closed by the outer one, so that they follow it.
        }
    }

    /** What a bullet looks like when it was typed. */
    Pattern TYPED_BULLET = Pattern.compile("^\\s*[-–—•·▪●]\\s*");

    private static String labelled(String label, String text) {
        if (label.equals("-")) {
            return "- " + TYPED_BULLET.matcher(text).replaceFirst("");
        }
        return label.isEmpty() ? text : label + " " + text;
    }
}
