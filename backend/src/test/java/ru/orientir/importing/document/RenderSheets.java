package ru.orientir.importing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** The sheets of a source document: each table with the paragraphs before it, the last with those after it too. */
final class RenderSheets {

    private RenderSheets() {}

    static List<List<Block>> sheets(SourceDocument source) {
        List<List<Block>> sheets = new ArrayList<>();
        List<Block> current = new ArrayList<>();
        for (Block block : source.blocks()) {
            current.add(block);
            if (block instanceof Table) {
                sheets.add(current);
                current = new ArrayList<>();
            }
        }
        if (sheets.isEmpty()) {
            sheets.add(current);
        } else {
            sheets.getLast().addAll(current);
        }
        return sheets;
    }

    static byte[] workbook(SourceDocument source, Workbook empty) {
        try (Workbook workbook = empty) {
            int number = 1;
            for (List<Block> blocks : sheets(source)) {
                fill(workbook.createSheet("Лист" + number++), blocks);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Sheet sheet, List<Block> blocks) {
        int at = 0;
        for (Block block : blocks) {
            switch (block) {
                case Paragraph p -> sheet.createRow(at++).createCell(0).setCellValue(p.text());
                case Table t -> {
                    for (Row row : t.rows()) {
                        row(sheet, at++, row);
                    }
                }
            }
        }
    }

    private static void row(Sheet sheet, int at, Row source) {
        var row = sheet.createRow(at);
        int column = 0;
        for (Cell cell : source.cells()) {
            if (!cell.mergedContinuation()) {
                row.createCell(column).setCellValue(cell.text());
                if (cell.columnSpan() > 1 || cell.rowSpan() > 1) {
                    sheet.addMergedRegionUnsafe(
                            new CellRangeAddress(at, at + cell.rowSpan() - 1, column, column + cell.columnSpan() - 1));
                }
            }
            column += cell.columnSpan();
        }
    }
}
