package ru.orientir.exporting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** One table of a Word document: some groups of an annex beside its lead, below two rows of headings that stand on each page. */
final class DocxTable {
    /** As many characters of the table's size fit beside each other. */
    static final int CHARACTERS = 124;

    private static final int SIZE = 9;
    private static final int CHARACTER = 122;
    private static final String HEAD = "E8ECF1";

    private final AnnexTable table;
    private final List<Integer> groups;
    private final XWPFTable target;

    DocxTable(XWPFDocument document, AnnexTable table, List<Integer> groups) {
        this.table = table;
        this.groups = groups;
        this.target = document.createTable(2, columns().size());
    }

    void write() {
        target.setTableAlignment(TableRowAlign.CENTER);
        target.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        widths();
        headings();
        table.rows().forEach(this::row);
    }

    private List<AnnexTable.Column> columns() {
        var columns = new ArrayList<>(table.lead());
        groups.forEach(g -> columns.addAll(table.groups().get(g).columns()));
        return columns;
    }

    private void widths() {
        var grid = target.getCTTbl().addNewTblGrid();
        columns().forEach(c -> grid.addNewGridCol().setW(BigInteger.valueOf((long) c.width() * CHARACTER)));
    }

    private void headings() {
        var upper = target.getRow(0);
        var lower = target.getRow(1);
        upper.setRepeatHeader(true);
        lower.setRepeatHeader(true);
        var columns = columns();
        for (var i = 0; i < columns.size(); i++) {
            heading(
                    lower.getCell(i),
                    i < table.lead().size() ? "" : columns.get(i).title());
        }
        for (var i = 0; i < table.lead().size(); i++) {
            heading(upper.getCell(i), columns.get(i).title());
            upper.getCell(i).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            lower.getCell(i).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
        }
        spans(upper);
    }

    private void spans(XWPFTableRow upper) {
        var at = table.lead().size();
        for (var g : groups) {
            var group = table.groups().get(g);
            heading(upper.getCell(at), group.title());
            upper.getCell(at)
                    .getCTTc()
                    .getTcPr()
                    .addNewGridSpan()
                    .setVal(BigInteger.valueOf(group.columns().size()));
            for (var i = 1; i < group.columns().size(); i++) {
                upper.removeCell(at + 1);
            }
            at++;
        }
    }

    private static void heading(XWPFTableCell cell, String text) {
        put(cell, text, ParagraphAlignment.CENTER, true);
        cell.setColor(HEAD);
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    }

    private void row(AnnexTable.Row row) {
        var target = this.target.createRow();
        target.setCantSplitRow(true);
        var cells = new ArrayList<>(row.cells().subList(0, table.lead().size()));
        groups.forEach(g -> cells.addAll(row.cells().subList(table.start(g), table.start(g + 1))));
        while (target.getTableCells().size() < cells.size()) {
            target.addNewTableCell();
        }
        for (var i = 0; i < cells.size(); i++) {
            put(
                    target.getCell(i),
                    cells.get(i).text(),
                    i == 1 ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER,
                    row.total());
        }
    }

    private static void put(XWPFTableCell cell, String text, ParagraphAlignment alignment, boolean bold) {
        var paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setFontFamily(DocxAnnex.FONT);
        run.setFontSize(SIZE);
        run.setBold(bold);
        run.setText(text);
    }
}
