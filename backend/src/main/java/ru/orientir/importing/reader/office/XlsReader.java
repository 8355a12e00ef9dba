package ru.orientir.importing.reader.office;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.block.Sheet;
import ru.orientir.importing.reader.safety.Deadline;
import ru.orientir.importing.reader.safety.Limits;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;

/** Reads the visible sheets of a binary Excel workbook. */
public final class XlsReader {

    private static final int FILEPASS = 0x2F;
    private static final int BOUND_SHEET = 0x85;
    private static final int MACRO_SHEET = 1;
    private static final int ROW = 0x208;

    private XlsReader() {}

    public static SourceDocument read(DirectoryNode root, BlockCollector collector) throws IOException {
        inspect(root, collector.deadline());
        try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
            SheetNumbers numbers =
                    new SheetNumbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    sheet(workbook.getSheetAt(i), numbers, collector).close(workbook.getSheetName(i));
                }
            }
        }
        return collector.document(DocumentFormat.XLS);
    }

    private static Sheet sheet(HSSFSheet source, SheetNumbers numbers, BlockCollector collector) {
        Sheet sheet = new Sheet(collector);
        for (Row row : source) {
            collector.deadline().check();
            for (Cell cell : row) {
                sheet.set(cell.getRowIndex(), cell.getColumnIndex(), text(cell, numbers));
            }
        }
        for (CellRangeAddress range : source.getMergedRegions()) {
            sheet.merge(new Sheet.Region(
                    range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
        }
        return sheet;
    }

    private static String text(Cell cell, SheetNumbers numbers) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case NUMERIC ->
                numbers.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            default -> "";
        };
    }

    /** Walks over the records without keeping any: POI holds every row it meets in memory. */
    private static void inspect(DirectoryNode root, Deadline deadline) throws IOException {
        String stream = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
        int rows = 0;
        int cells = 0;
        try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(stream))) {
            byte[] header = new byte[4];
            byte[] body = new byte[0];
            while (in.readNBytes(header, 0, 4) == 4) {
                int id = (header[0] & 0xFF) | (header[1] & 0xFF) << 8;
                int length = (header[2] & 0xFF) | (header[3] & 0xFF) << 8;
                body = in.readNBytes(length);
                if (id == FILEPASS) {
                    throw new UnreadableDocumentException(
                            UnreadableReason.PASSWORD_PROTECTED, "The workbook is protected by a password.");
                }
                if (id == BOUND_SHEET && body.length > 5 && body[5] == MACRO_SHEET) {
                    throw new UnreadableDocumentException(
                            UnreadableReason.MACROS_REFUSED, "The workbook contains macro sheets.");
                }
                rows += id == ROW ? 1 : 0;
                cells += cells(id, length);
                if (rows > 2 * Limits.ROWS || cells > 2 * Limits.CELLS) {
                    throw new UnreadableDocumentException(
                            UnreadableReason.TABLE_TOO_LARGE, "The sheets have more than " + Limits.ROWS + " rows.");
                }
                deadline.check();
            }
        }
    }

    private static int cells(int record, int length) {
        return switch (record) {
            case NumberRecord.sid, LabelRecord.sid, LabelSSTRecord.sid, RKRecord.sid, FormulaRecord.sid -> 1;
            case BlankRecord.sid, BoolErrRecord.sid -> 1;
            case MulRKRecord.sid -> length / 6;
            case MulBlankRecord.sid -> length / 2;
            default -> 0;
        };
    }
}
