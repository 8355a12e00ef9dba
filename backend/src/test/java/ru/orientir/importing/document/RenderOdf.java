package ru.orientir.importing.document;

import java.util.List;

/** The {@code content.xml} of OpenDocument files. */
final class RenderOdf {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3">
            <office:automatic-styles><text:list-style text:name="L1" xmlns:style="urn:x">
            <text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style></office:automatic-styles>
            <office:body>""";

    private RenderOdf() {}

    static String text(SourceDocument source) {
        StringBuilder xml = new StringBuilder(HEAD).append("<office:text>");
        for (Block block : source.blocks()) {
            switch (block) {
                case Paragraph p -> paragraph(xml, p);
                case Table t -> {
                    xml.append("<table:table>");
                    t.rows().forEach(row -> row(xml, row));
                    xml.append("</table:table>");
                }
            }
        }
        return xml.append("</office:text></office:body></office:document-content>")
                .toString();
    }

    static String spreadsheet(SourceDocument source) {
        StringBuilder xml = new StringBuilder(HEAD).append("<office:spreadsheet>");
        int number = 1;
        for (List<Block> sheet : RenderSheets.sheets(source)) {
            xml.append("<table:table table:name=\"Лист%d\">".formatted(number++));
            for (Block block : sheet) {
                switch (block) {
                    case Paragraph p -> row(xml, new Row(List.of(Cell.of(p.text())), Place.UNKNOWN));
                    case Table t -> t.rows().forEach(row -> row(xml, row));
                }
            }
            xml.append("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
                    + "table:number-columns-repeated=\"16000\"/></table:table-row></table:table>");
        }
        return xml.append("</office:spreadsheet></office:body></office:document-content>")
                .toString();
    }

    private static void paragraph(StringBuilder xml, Paragraph p) {
        if (p.style() == ParagraphStyle.HEADING) {
            xml.append("<text:h text:outline-level=\"%d\">%s</text:h>".formatted(p.level(), inline(p.text())));
        } else if (Render.isBullet(p)) {
            xml.append("<text:list text:style-name=\"L1\"><text:list-item><text:p>")
                    .append(inline(p.text().substring(2)))
                    .append("</text:p></text:list-item></text:list>");
        } else {
            xml.append("<text:p>").append(inline(p.text())).append("</text:p>");
        }
    }

    private static void row(StringBuilder xml, Row row) {
        xml.append("<table:table-row>");
        for (Cell cell : row.cells()) {
            int covered = cell.columnSpan();
            if (!cell.mergedContinuation()) {
                covered--;
                xml.append("<table:table-cell table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\">"
                        .formatted(cell.columnSpan(), cell.rowSpan()));
                cell.text().lines().forEach(line -> xml.append("<text:p>")
                        .append(inline(line))
                        .append("</text:p>"));
                xml.append("</table:table-cell>");
            }
            xml.append("<table:covered-table-cell/>".repeat(covered));
        }
        xml.append("</table:table-row>");
    }

    private static String inline(String text) {
        return Render.escape(text).replace("\n", "<text:line-break/>");
    }
}
