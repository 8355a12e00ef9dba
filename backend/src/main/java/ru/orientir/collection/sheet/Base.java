package ru.orientir.collection.sheet;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer.Status;

/**
 * What stood in a row when the file was made. Only what differs from it was typed offline; the rest must not overwrite what
 * was typed online in the meantime.
 */
record Base(
        String key,
        int revision,
        boolean editable,
        Status status,
        String numerator,
        String denominator,
        String note,
        String explanation) {
    private static final int FIELDS = 8;

    static Base of(FormSheet.Row row) {
        return new Base(
                Layout.key(row.question().code(), row.answer().slice()),
                row.revision(),
                row.editable(),
                row.answer().status(),
                text(row.answer().numerator()),
                text(row.answer().denominator()),
                text(row.note()),
                row.explanation());
    }

    void write(XSSFRow row) {
        String[] fields = {
            key,
            String.valueOf(revision),
            String.valueOf(editable),
            status.name(),
            numerator,
            denominator,
            note,
            explanation
        };
        for (int i = 0; i < FIELDS; i++) {
            row.createCell(i, CellType.STRING).setCellValue(fields[i]);
        }
    }

    static Base read(XSSFRow row) {
        String[] fields = new String[FIELDS];
        for (int i = 0; i < FIELDS; i++) {
            fields[i] = CellTexts.text(row.getCell(i));
        }
        return new Base(
                fields[0],
                Integer.parseInt(fields[1]),
                Boolean.parseBoolean(fields[2].toLowerCase(java.util.Locale.ROOT)),
                Status.valueOf(fields[3]),
                fields[4],
                fields[5],
                fields[6],
                fields[7]);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
