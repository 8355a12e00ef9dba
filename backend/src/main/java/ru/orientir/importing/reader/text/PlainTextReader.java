package ru.orientir.importing.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ru.orientir.importing.document.Block;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.SourceDocument;

/**
 * Reads plain text, with the two forms tables take in it: one row a line with tabs between cells, and one cell a line with
 * a tab before it. Marks of Markdown, HTML and Word are taken out.
 */
public final class PlainTextReader {

    private static final Pattern PIPE_ROW = Pattern.compile("\\s*\\|.*\\|\\s*");
    private static final Pattern PIPE_RULE = Pattern.compile("[\\s|:-]+");

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private PlainTextReader(List<String> lines) {
        this.lines = lines;
    }

    /** Reads a decoded text; the places of its blocks are lines counted from 1. */
    public static SourceDocument read(String text) {
        List<String> lines = text.lines().map(PlainTextReader::withTabs).toList();
        return new SourceDocument(DocumentFormat.PLAIN_TEXT, new PlainTextReader(lines).blocks());
    }

    private List<Block> blocks() {
        int at = 0;
        while (at < lines.size()) {
            int end =
                    switch (LineKind.of(lines.get(at))) {
                        case ROW -> rows(at);
                        case CELL -> cells(at);
                        case TEXT, BLANK -> prose(at);
                    };
            at = end;
        }
        return blocks;
    }

    private int rows(int from) {
        var table = TabbedRows.read(lines, from);
        blocks.add(table.toTable(++tables));
        return table.end();
    }

    private int cells(int from) {
        var region = CellLines.read(lines, from);
        for (var cells : region.tables()) {
            blocks.add(CellGrid.toTable(cells, ++tables));
        }
        return region.end();
    }

    private int prose(int from) {
        int end = from;
        while (end < lines.size() && LineKind.of(lines.get(end)).isProse()) {
            end++;
        }
        blocks.addAll(Paragraphs.read(lines, from, end));
        return end;
    }

    /** A row of a Markdown table reads like one with tabs. */
    private static String withTabs(String line) {
        if (!PIPE_ROW.matcher(line).matches()) {
            return line;
        }
        String inner = line.strip();
        if (PIPE_RULE.matcher(inner).matches() && inner.contains("-")) {
            return "";
        }
        return inner.substring(1, inner.length() - 1).replace('|', '\t');
    }
}
