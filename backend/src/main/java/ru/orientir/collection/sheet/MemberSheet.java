package ru.orientir.collection.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The sheet on which answers that count organisations by name are given: a mark beside each organisation. */
final class MemberSheet {
    private static final String YES = "да";
    private static final Set<String> MARKS = Set.of(YES, "+", "1", "x", "х", "v", "✓");
    private static final Set<String> NO_MARKS = Set.of("", "нет", "0", "-");

    private static final List<String> HEADINGS = List.of("Код", "Показатель", "Организация", "Отметка");
    private static final int[] WIDTHS = {16, 60, 60, 12};
    private static final int NAME = 2;
    private static final int MARK = 3;
    private static final int MEMBER = 4;
    /** Not where the form has its keys: these rows are none of its own. */
    private static final int KEY = 5;

    private static final int HEADER = 1;

    private MemberSheet() {}

    /** Writes nothing where no answer of the form counts organisations. */
    static void write(XSSFWorkbook workbook, SheetStyles styles, FormSheet form) {
        if (form.rows().stream().allMatch(row -> row.registry() == null)) {
            return;
        }
        var sheet = workbook.createSheet(Layout.MEMBERS);
        put(sheet.createRow(0), 0, "Отметьте организации словом «да»: каждая считается один раз.", styles.plain);
        var header = sheet.createRow(HEADER);
        for (int column = 0; column < HEADINGS.size(); column++) {
            put(header, column, HEADINGS.get(column), styles.heading);
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        for (var row : form.rows()) {
            for (var member : row.registry() == null ? List.<FormSheet.Member>of() : row.registry()) {
                row(sheet, styles, row, member);
            }
        }
        finish(sheet);
    }

    private static void row(XSSFSheet sheet, SheetStyles styles, FormSheet.Row row, FormSheet.Member member) {
        var cells = sheet.createRow(sheet.getLastRowNum() + 1);
        var slice = row.sliceName().isEmpty() ? "" : ": " + row.sliceName();
        put(cells, 0, row.question().code(), styles.text);
        put(cells, 1, row.question().definition().name() + slice, styles.text);
        put(cells, NAME, member.name(), styles.text);
        var marked = row.answer().members().contains(member.id());
        put(cells, MARK, marked ? YES : "", row.editable() ? styles.inputText : styles.locked);
        put(cells, MEMBER, member.id().toString(), styles.text);
        put(cells, KEY, row.key(), styles.text);
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }

    private static void finish(XSSFSheet sheet) {
        var helper = sheet.getDataValidationHelper();
        var validation = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {YES}),
                new CellRangeAddressList(HEADER + 1, sheet.getLastRowNum(), MARK, MARK));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Так не получится", "Выберите «да» или оставьте пустым.");
        sheet.addValidationData(validation);
        sheet.setColumnHidden(MEMBER, true);
        sheet.setColumnHidden(KEY, true);
        sheet.createFreezePane(0, HEADER + 1);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    /**
     * Who is marked, by the key of the answer, where that has changed since the file was made.
     *
     * @param refused takes the cells that are neither a mark nor empty
     */
    static Map<String, Set<UUID>> read(@Nullable XSSFSheet sheet, Map<String, Base> bases, List<RefusedCell> refused) {
        if (sheet == null) {
            return Map.of();
        }
        Map<String, Set<UUID>> marked = new LinkedHashMap<>();
        sheet.forEach(any -> {
            var row = (XSSFRow) any;
            @Nullable Base base = bases.get(CellTexts.text(row.getCell(KEY)));
            String typed = CellTexts.text(row.getCell(MARK)).strip();
            if (base != null) {
                var members = marked.computeIfAbsent(base.key(), key -> new HashSet<>(base.members()));
                mark(row, base, typed, members, refused);
            } else if (row.getRowNum() > HEADER && !typed.isEmpty()) {
                refused.add(refusal(row, "unknown_member", typed, "This organisation is not in the list."));
            }
        });
        var changed = new HashMap<>(marked);
        bases.forEach((key, base) -> changed.remove(key, base.members()));
        return changed;
    }

    private static void mark(XSSFRow row, Base base, String typed, Set<UUID> members, List<RefusedCell> refused) {
        var member = UUID.fromString(CellTexts.text(row.getCell(MEMBER)));
        String word = typed.toLowerCase(Locale.ROOT);
        if (!MARKS.contains(word) && !NO_MARKS.contains(word)) {
            refused.add(refusal(row, "unknown_mark", typed, "Mark with «" + YES + "», or leave it empty."));
        } else if (!base.editable() && MARKS.contains(word) != base.members().contains(member)) {
            refused.add(refusal(row, "locked", typed, "This cell takes no answer now."));
        } else if (MARKS.contains(word)) {
            members.add(member);
        } else {
            members.remove(member);
        }
    }

    private static RefusedCell refusal(XSSFRow row, String code, String typed, String detail) {
        var cell = CellReference.convertNumToColString(MARK) + (row.getRowNum() + 1);
        return new RefusedCell(Layout.MEMBERS + "!" + cell, code, typed, detail);
    }
}
