package ru.orientir.importing.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;
import technology.tabula.Page;
import technology.tabula.Rectangle;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.TextElement;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** One page of a PDF, taken apart into its ruled tables and the lines outside them. */
final class PdfPage {

    /** A page of more rules is a drawing, and crossing every rule with every other would take minutes. */
    private static final int MAX_RULINGS = 3_000;

    private static final int MAX_CHARACTERS = 60_000;
    private static final double MARGIN = 0.1;

    private final Page page;
    private final List<PdfTable> tables = new ArrayList<>();
    private final List<PdfLines.Line> lines;

    PdfPage(Page page) {
        this.page = page;
        List<TextElement> characters = page.getText();
        if (characters.size() > MAX_CHARACTERS) {
            throw new UnreadableDocumentException(
                    UnreadableReason.DOCUMENT_TOO_COMPLEX, "A page has more than " + MAX_CHARACTERS + " characters.");
        }
        List<TextElement> outside = new ArrayList<>(characters);
        if (page.getRulings().size() <= MAX_RULINGS) {
            for (Table table : new SpreadsheetExtractionAlgorithm().extract(page)) {
                takeTable(table, outside);
            }
        }
        tables.sort(Comparator.comparingDouble(PdfTable::top));
        lines = PdfLines.lines(outside);
    }

    List<PdfTable> tables() {
        return tables;
    }

    List<PdfLines.Line> linesOutsideTables() {
        return lines;
    }

    double left() {
        return lines.stream().mapToDouble(PdfLines.Line::left).min().orElse(0);
    }

    /** The right margin: as far as any line goes, and at least as far from the edge as the left one. */
    double right() {
        double farthest = lines.stream().mapToDouble(PdfLines.Line::right).max().orElse(0);
        return Math.max(farthest, page.getWidth() - left());
    }

    /** Whether a line stands where pages carry their numbers. */
    boolean isInMargin(PdfLines.Line line) {
        return line.top() < page.getHeight() * MARGIN || line.bottom() > page.getHeight() * (1 - MARGIN);
    }

    /** The lines in the margins, numbers aside. */
    Set<String> marginLines() {
        return lines.stream()
                .filter(this::isInMargin)
                .map(PdfPage::withoutNumbers)
                .collect(Collectors.toSet());
    }

    static String withoutNumbers(PdfLines.Line line) {
        return line.text().replaceAll("\\d+", "#").strip();
    }

    private void takeTable(Table table, List<TextElement> outside) {
        List<Rectangle> cells = new ArrayList<>();
        for (List<RectangularTextContainer> row : table.getRows()) {
            for (RectangularTextContainer<?> cell : row) {
                if (cell.getWidth() > 1 && cell.getHeight() > 1) {
                    cells.add(cell);
                }
            }
        }
        // A single cell is a frame around text.
        if (cells.size() < 2) {
            return;
        }
        List<TextElement> inside = new ArrayList<>();
        outside.removeIf(element ->
                table.intersects(element) && cells.stream().anyMatch(c -> holds(c, element)) && inside.add(element));
        tables.add(new PdfTable(cells, cell -> text(cell, inside)));
    }

    private static String text(Rectangle cell, List<TextElement> inside) {
        List<TextElement> own =
                inside.stream().filter(element -> holds(cell, element)).toList();
        return PdfLines.cellText(own, cell.getLeft(), cell.getRight());
    }

    private static boolean holds(Rectangle cell, TextElement element) {
        double x = element.getCenterX();
        double y = element.getCenterY();
        return x >= cell.getLeft() && x < cell.getRight() && y >= cell.getTop() && y < cell.getBottom();
    }
}
