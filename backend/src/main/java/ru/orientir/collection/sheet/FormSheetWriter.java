package ru.orientir.collection.sheet;

import static ru.orientir.collection.sheet.Layout.CODE;
import static ru.orientir.collection.sheet.Layout.DENOMINATOR;
import static ru.orientir.collection.sheet.Layout.EXPLANATION;
import static ru.orientir.collection.sheet.Layout.FORMER_DENOMINATOR;
import static ru.orientir.collection.sheet.Layout.FORMER_NUMERATOR;
import static ru.orientir.collection.sheet.Layout.FORMER_VALUE;
import static ru.orientir.collection.sheet.Layout.HEADER;
import static ru.orientir.collection.sheet.Layout.KEY;
import static ru.orientir.collection.sheet.Layout.NAME;
import static ru.orientir.collection.sheet.Layout.NOTE;
import static ru.orientir.collection.sheet.Layout.NUMERATOR;
import static ru.orientir.collection.sheet.Layout.SLICE;
import static ru.orientir.collection.sheet.Layout.STATUS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer.Status;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.language.number.TypedNumber;

/**
 * Writes a form so that only answers can be typed: everything else is locked, without a password. The file reads the same
 * in Excel and in LibreOffice.
 */
public final class FormSheetWriter {
    private static final List<String> HEADINGS = List.of(
            "Код",
            "Показатель",
            "Разрез",
            "Числитель",
            "Знаменатель",
            "Ответ",
            "Примечание",
            "Пояснение к замечаниям",
            "Прошлый период: числитель",
            "Прошлый период: знаменатель",
            "Прошлый период: значение");
    private static final int[] WIDTHS = {16, 60, 24, 12, 13, 15, 28, 28, 12, 13, 12};
    private static final int CHARACTER = 256;
    private static final int LAST = FORMER_VALUE;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet(Layout.FORM);
    private final SheetStyles styles = new SheetStyles(workbook);

    private FormSheetWriter() {}

    /** The file, with the signed identity hidden in it. */
    public static byte[] write(FormSheet form, String signedIdentity) {
        var writer = new FormSheetWriter();
        try (writer.workbook;
                var out = new ByteArrayOutputStream()) {
            writer.head(form);
            for (int i = 0; i < form.rows().size(); i++) {
                writer.row(
                        HEADER + 1 + i, form.rows().get(i), i > 0 ? form.rows().get(i - 1) : null);
            }
            writer.finish(HEADER + form.rows().size());
            MemberSheet.write(writer.workbook, writer.styles, form);
            writer.hide(form, signedIdentity);
            writer.workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(FormSheet form) {
        put(sheet.createRow(0), 0, form.title(), styles.title);
        for (int i = 0; i < form.asked().size(); i++) {
            put(sheet.createRow(i + 1), 0, form.asked().get(i), styles.plain);
        }
        put(
                sheet.createRow(HEADER - 1),
                0,
                "Заполните белые ячейки. Данных нет или показатель не применим — выберите это в столбце «Ответ». "
                        + "Процент вычислит система. Файл загрузите на странице формы.",
                styles.plain);
        var header = sheet.createRow(HEADER);
        for (int column = 0; column < HEADINGS.size(); column++) {
            put(header, column, HEADINGS.get(column), styles.heading);
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        put(header, KEY, "ключ", styles.heading);
        sheet.setColumnHidden(KEY, true);
    }

    private void row(int number, FormSheet.Row row, FormSheet.@Nullable Row above) {
        var definition = row.question().definition();
        var cells = sheet.createRow(number);
        var input = row.editable() ? styles.input : styles.locked;
        boolean first =
                above == null || !above.question().code().equals(row.question().code());
        put(cells, CODE, row.question().code(), styles.text);
        put(cells, NAME, first ? name(definition) : definition.name(), first ? styles.text : styles.quiet);
        put(cells, SLICE, row.sliceName(), styles.text);
        number(cells, NUMERATOR, row.numerator(), row.registry() == null ? input : styles.locked);
        number(cells, DENOMINATOR, row.answer().denominator(), definition.hasDenominator() ? input : styles.locked);
        put(cells, STATUS, Layout.STATUS_WORDS.get(row.answer().status()), input);
        var words = row.editable() ? styles.inputText : styles.locked;
        put(cells, NOTE, row.note(), words);
        put(cells, EXPLANATION, row.explanation(), words);
        former(cells, row.previous());
        put(cells, KEY, row.key(), styles.text);
        if (row.editable()) {
            validate(number, row);
        }
    }

    private static String name(Definition definition) {
        var name = new StringBuilder(definition.name());
        if (definition.numerator() != null) {
            name.append(definition.hasDenominator() ? "\nЧислитель: " : "\nСчитается: ")
                    .append(definition.numerator());
        }
        if (definition.hasDenominator() && definition.denominator() != null) {
            name.append("\nЗнаменатель: ").append(definition.denominator());
        }
        return name.toString();
    }

    private void former(XSSFRow cells, FormSheet.@Nullable Previous previous) {
        number(cells, FORMER_NUMERATOR, previous == null ? null : previous.numerator(), styles.former);
        number(cells, FORMER_DENOMINATOR, previous == null ? null : previous.denominator(), styles.former);
        number(cells, FORMER_VALUE, previous == null ? null : previous.value(), styles.former);
    }

    /** A number as a number, so that Excel can count with it; anything else as it was typed. */
    private static void number(XSSFRow cells, int column, @Nullable String text, XSSFCellStyle style) {
        var cell = cells.createCell(column);
        cell.setCellStyle(style);
        var read = TypedNumber.read(text);
        if (read.number() != null) {
            cell.setCellValue(read.number().doubleValue());
        } else if (text != null && !text.isBlank()) {
            cell.setCellValue(text);
        }
    }

    private static void put(XSSFRow row, int column, @Nullable String text, XSSFCellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        if (text != null && !text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private void validate(int number, FormSheet.Row row) {
        var definition = row.question().definition();
        var helper = sheet.getDataValidationHelper();
        boolean whole = !row.question().takesFractions();
        var constraint = whole
                ? helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null)
                : helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        if (row.registry() == null) {
            add(
                    constraint,
                    number,
                    NUMERATOR,
                    whole ? "Целое число, не меньше нуля." : "Число, не меньше нуля.",
                    definition.numerator());
        }
        if (definition.hasDenominator()) {
            add(
                    helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
                    number,
                    DENOMINATOR,
                    "Целое число, не меньше нуля.",
                    definition.denominator());
        }
        add(
                helper.createExplicitListConstraint(new String[] {
                    Objects.requireNonNull(Layout.STATUS_WORDS.get(Status.REPORTED)),
                    Objects.requireNonNull(Layout.STATUS_WORDS.get(Status.MISSING)),
                    Objects.requireNonNull(Layout.STATUS_WORDS.get(Status.NOT_APPLICABLE))
                }),
                number,
                STATUS,
                "Выберите из списка.",
                null);
    }

    private void add(DataValidationConstraint constraint, int row, int column, String error, @Nullable String prompt) {
        var validation = sheet.getDataValidationHelper()
                .createValidation(constraint, new CellRangeAddressList(row, row, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Так не получится", error + " Данных нет — выберите это в столбце «Ответ».");
        if (prompt != null) {
            validation.setShowPromptBox(true);
            validation.createPromptBox(
                    column == NUMERATOR ? "Числитель" : "Знаменатель",
                    prompt.length() > 250 ? prompt.substring(0, 249) + "…" : prompt);
        }
        sheet.addValidationData(validation);
    }

    private void finish(int lastRow) {
        sheet.createFreezePane(SLICE + 1, HEADER + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADER, Math.max(HEADER, lastRow), 0, LAST));
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, 0, LAST));
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setRight("&P / &N");
        workbook.setPrintArea(0, 0, LAST, 0, lastRow);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.setActiveCell(new CellAddress(HEADER + 1, NUMERATOR));
    }

    private void hide(FormSheet form, String signedIdentity) {
        var hidden = workbook.createSheet(Layout.HIDDEN);
        hidden.createRow(0).createCell(0).setCellValue(signedIdentity);
        for (int i = 0; i < form.rows().size(); i++) {
            Base.of(form.rows().get(i)).write(hidden.createRow(i + 1));
        }
        hidden.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
        workbook.lockStructure();
    }
}
