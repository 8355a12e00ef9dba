package ru.orientir.collection.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer.Status;
import ru.orientir.language.number.TypedNumber;
import ru.orientir.language.number.TypedNumber.Kind;
import ru.orientir.language.number.TypedNumber.Refusal;

/**
 * Reads a filled form back. Each row is known by its hidden key, not by its place, so sorting and filtering do no harm; each
 * cell is judged by itself, so one wrong cell costs nothing but itself.
 */
final class FormSheetReader {
    private static final int MAX_TEXT = 4000;

    private final Map<String, Base> bases = new HashMap<>();
    /** Organisations marked in rows whose marks have changed. */
    private final Map<String, Set<UUID>> members = new HashMap<>();

    private final List<SheetReading.TypedRow> typed = new ArrayList<>();
    private final List<RefusedCell> refused = new ArrayList<>();
    private final List<RefusedCell> remarks = new ArrayList<>();

    private FormSheetReader() {}

    static SheetReading read(XSSFWorkbook workbook) {
        var reader = new FormSheetReader();
        workbook.getSheet(Layout.HIDDEN).forEach(row -> {
            if (row.getRowNum() > 0) {
                var base = Base.read((XSSFRow) row);
                reader.bases.put(base.key(), base);
            }
        });
        reader.members.putAll(MemberSheet.read(workbook.getSheet(Layout.MEMBERS), reader.bases, reader.refused));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.getSheetName(i).equals(Layout.HIDDEN)) {
                reader.sheet(workbook.getSheetAt(i), seen);
            }
        }
        return new SheetReading(reader.typed, reader.refused, reader.remarks);
    }

    private void sheet(XSSFSheet sheet, Set<String> seen) {
        sheet.forEach(any -> {
            var row = (XSSFRow) any;
            @Nullable Base base = bases.get(CellTexts.text(row.getCell(Layout.KEY)));
            if (base == null) {
                return;
            }
            if (!seen.add(base.key())) {
                refuse(row.getCell(Layout.KEY), row, Layout.CODE, "repeated", "This row stands above already.");
            } else {
                row(row, base);
            }
        });
    }

    private void row(XSSFRow row, Base base) {
        @Nullable String numerator = number(row, Layout.NUMERATOR, base, base.numerator());
        @Nullable String denominator = number(row, Layout.DENOMINATOR, base, base.denominator());
        @Nullable Status status = status(row, base);
        @Nullable String note = words(row, Layout.NOTE, base, base.note());
        @Nullable String explanation = words(row, Layout.EXPLANATION, base, base.explanation());
        @Nullable Set<UUID> named = members.get(base.key());
        if (contradicts(status, numerator, base) || contradicts(status, named)) {
            refuse(
                    row.getCell(Layout.STATUS),
                    row,
                    Layout.STATUS,
                    "contradiction",
                    "The row holds a number or organisations and this answer: take one of the two away.");
            return;
        }
        if (Stream.of(numerator, denominator, named, status, note, explanation).allMatch(Objects::isNull)) {
            return;
        }
        int bar = base.key().indexOf('|');
        typed.add(new SheetReading.TypedRow(
                row.getRowNum(),
                base.key().substring(0, bar),
                base.key().substring(bar + 1),
                base.revision(),
                status,
                numerator,
                denominator,
                named == null ? null : List.copyOf(named),
                note,
                explanation));
    }

    /** What was typed where a number is asked; null when it was not touched or cannot be taken. */
    private @Nullable String number(XSSFRow row, int column, Base base, String former) {
        @Nullable Cell cell = row.getCell(column);
        String text = CellTexts.text(cell).strip();
        if (isSame(text, former)) {
            return null;
        }
        if (isLocked(row, column, base, text)) {
            return null;
        }
        if (base.byList() && column == Layout.NUMERATOR) {
            refuse(cell, row, column, "by_list", "Mark the organisations in the sheet «" + Layout.MEMBERS + "».");
            return null;
        }
        if (CellTexts.isDate(cell)) {
            refuse(cell, row, column, "date", "The spreadsheet took it for a date: type the number with a comma.");
            return null;
        }
        if (CellTexts.isPercent(cell)) {
            refuse(cell, row, column, "percent", Refusals.words(Refusal.PERCENT));
            return null;
        }
        var read = TypedNumber.read(text);
        if (read.reason() != null) {
            refuse(cell, row, column, Refusals.code(read.reason()), Refusals.words(read.reason()));
            return null;
        }
        if (CellTexts.isFormula(cell)) {
            remarks.add(new RefusedCell(
                    name(row, column),
                    "formula",
                    "=" + (cell == null ? "" : cell.getCellFormula()),
                    "The result the formula had when the file was saved was taken: " + text + "."));
        }
        return text;
    }

    private @Nullable Status status(XSSFRow row, Base base) {
        @Nullable Cell cell = row.getCell(Layout.STATUS);
        String text = CellTexts.text(cell);
        @Nullable Status status = Layout.status(text);
        if (status == base.status()) {
            return null;
        }
        if (isLocked(row, Layout.STATUS, base, text)) {
            return null;
        }
        if (status == null) {
            refuse(cell, row, Layout.STATUS, "unknown_status", "Choose one of the list.");
        }
        return status;
    }

    private @Nullable String words(XSSFRow row, int column, Base base, String former) {
        @Nullable Cell cell = row.getCell(column);
        String text = CellTexts.text(cell).strip();
        if (text.equals(former.strip()) || isLocked(row, column, base, text)) {
            return null;
        }
        if (text.length() > MAX_TEXT) {
            refuse(cell, row, column, "too_long", "At most " + MAX_TEXT + " characters are taken.");
            return null;
        }
        return text;
    }

    private boolean isLocked(XSSFRow row, int column, Base base, String text) {
        if (!base.editable()) {
            refused.add(new RefusedCell(name(row, column), "locked", text, "This cell takes no answer now."));
        }
        return !base.editable();
    }

    /** «Нет данных» beside a number, when one of the two is new. */
    private static boolean contradicts(@Nullable Status typed, @Nullable String numerator, Base base) {
        var status = typed == null ? base.status() : typed;
        return (status == Status.MISSING || status == Status.NOT_APPLICABLE)
                && (typed != null || numerator != null)
                && TypedNumber.read(numerator == null ? base.numerator() : numerator)
                                .kind()
                        == Kind.NUMBER;
    }

    /** Organisations named beside an answer that says there are none. */
    private static boolean contradicts(@Nullable Status status, @Nullable Set<UUID> named) {
        return named != null && !named.isEmpty() && (status == Status.MISSING || status == Status.NOT_APPLICABLE);
    }

    /** The same number however it is written, or the same words. */
    private static boolean isSame(String one, String other) {
        if (one.equals(other.strip())) {
            return true;
        }
        var first = TypedNumber.read(one).number();
        var second = TypedNumber.read(other).number();
        return first != null && second != null && first.compareTo(second) == 0;
    }

    private void refuse(@Nullable Cell cell, XSSFRow row, int column, String code, String detail) {
        String typedText =
                CellTexts.isFormula(cell) && cell != null ? "=" + cell.getCellFormula() : CellTexts.text(cell);
        refused.add(new RefusedCell(name(row, column), code, cut(typedText), detail));
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 199) + "…" : text;
    }

    private static String name(XSSFRow row, int column) {
        return CellReference.convertNumToColString(column) + (row.getRowNum() + 1);
    }
}
