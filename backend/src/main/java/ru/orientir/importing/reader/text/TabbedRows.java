package ru.orientir.importing.reader.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import ru.orientir.importing.document.Cell;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.Row;
import ru.orientir.importing.document.Table;

/** A run of lines with tabs between cells: one table, also when blank lines of page breaks run through it. */
record TabbedRows(List<TabbedRow> rows, int end) {

    /** @param line counted from 1 */
    record TabbedRow(List<String> cells, int line) {}

    // Narrow tables of different width that stand one after the other are two tables; a wide one that lost a cell is
    // not.
    private static final int WIDE = 4;

    private static final String NUMBER = "(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[IVX]{1,4}[.)]?)";
    private static final Pattern NUMBERED = Pattern.compile("^\\s*" + NUMBER + "\\s+.*", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile(
            "^\\s*(?:" + NUMBER
                    + "\\s+\\p{Lu}.*|(?iu:раздел|блок|модуль|направление|этап|section)\\s.*|(?iu:задача|цель)\\s+№?\\s*\\d.*"
                    + "|(?iu:январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)(?:\\s+\\d{4}.{0,8})?\\s*)");
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\s*(?:\\d{1,2}\\.)*1[.)]?\\s*");
    private static final Pattern ANY_NUMBER = Pattern.compile("\\s*" + NUMBER + "\\s*");

    static TabbedRows read(List<String> lines, int from) {
        var rows = new ArrayList<TabbedRow>();
        int at = from;
        while (at < lines.size()) {
            int next = at;
            while (next < lines.size() && LineKind.of(lines.get(next)) == LineKind.BLANK) {
                next++;
            }
            if (next == lines.size() || !continues(rows, lines, at, next)) {
                break;
            }
            if (at == next && isHeading(rows, lines, next)) {
                rows.add(new TabbedRow(List.of(lines.get(next).strip()), next + 1));
            } else {
                add(rows, lines.get(next), next + 1, at == next);
            }
            at = next + 1;
        }
        return new TabbedRows(rows, at);
    }

    private static boolean continues(List<TabbedRow> rows, List<String> lines, int at, int next) {
        if (rows.isEmpty()) {
            return true;
        }
        String line = lines.get(next);
        int last = rows.getLast().cells().size();
        return switch (LineKind.of(line)) {
            case ROW -> at == next || fits(last, cells(line).size());
            case CELL -> at == next && last == 2;
            case TEXT ->
                at == next
                        && lines.get(next).length() < 200
                        && (kindAt(lines, next + 1) == LineKind.ROW
                                || kindAt(lines, next + 1) == LineKind.TEXT && isHeading(rows, lines, next));
            case BLANK -> false;
        };
    }

    private static LineKind kindAt(List<String> lines, int at) {
        return at < lines.size() ? LineKind.of(lines.get(at)) : LineKind.BLANK;
    }

    /** A line between complete rows that names the ones below it; the line of a list in the cell above doesn't. */
    private static boolean isHeading(List<TabbedRow> rows, List<String> lines, int at) {
        String line = lines.get(at);
        if (rows.isEmpty() || LineKind.of(line) != LineKind.TEXT || line.matches("(?s).*[;,]\\s*")) {
            return false;
        }
        int width = rows.getFirst().cells().size();
        TabbedRow last = rows.getLast();
        boolean afterHeading = last.cells().size() == 1;
        boolean complete = last.cells().size() >= width;
        if (!(afterHeading || complete) || listEnds(last.cells().getLast()) && !afterHeading) {
            return false;
        }
        int next = at + 1;
        if (kindAt(lines, next) == LineKind.TEXT
                && HEADING.matcher(lines.get(next)).matches()) {
            next++;
        }
        if (kindAt(lines, next) != LineKind.ROW) {
            return false;
        }
        String first = cells(lines.get(next)).getFirst();
        if (first.equals(rows.getFirst().cells().getFirst()) && !first.isBlank()) {
            return HEADING.matcher(line).matches();
        }
        boolean names = Character.isUpperCase(line.strip().codePointAt(0)) && !line.matches("(?s).*[.:]\\s*");
        return HEADING.matcher(line).matches() && ANY_NUMBER.matcher(first).matches()
                || names && FIRST_NUMBER.matcher(first).matches();
    }

    private static boolean listEnds(String cell) {
        return NUMBERED.matcher(cell.substring(cell.lastIndexOf('\n') + 1)).matches();
    }

    private static boolean fits(int before, int after) {
        return before == after || (Math.min(before, after) >= WIDE && Math.abs(before - after) <= 1);
    }

    private static void add(List<TabbedRow> rows, String line, int number, boolean adjacent) {
        List<String> cells = cells(line);
        if (!rows.isEmpty() && adjacent && completes(rows, cells)) {
            var last = rows.removeLast();
            var joined = new ArrayList<>(last.cells());
            joined.set(joined.size() - 1, joined.getLast() + "\n" + cells.getFirst());
            joined.addAll(cells.subList(1, cells.size()));
            rows.add(new TabbedRow(joined, last.line()));
        } else {
            rows.add(new TabbedRow(cells, number));
        }
    }

    /** A line break inside a cell leaves two short lines that make one row of the usual width. */
    private static boolean completes(List<TabbedRow> rows, List<String> cells) {
        if (cells.size() == 1 && !cells.getFirst().isBlank() && rows.size() > 1) {
            return true;
        }
        if (rows.getLast().cells().size() == 1) {
            return false;
        }
        int width = rows.getFirst().cells().size();
        int last = rows.getLast().cells().size();
        return rows.size() > 1 && last < width && last + cells.size() - 1 == width;
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    Table toTable(int number) {
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(1);
        var grid = new ArrayList<Row>(rows.size());
        Place place = new Place(null, number, null, rows.getFirst().line());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var cells = new ArrayList<Cell>(width);
            row.cells().forEach(text -> cells.add(Cell.of(PlainMarkup.cell(text))));
            while (cells.size() < width) {
                cells.add(Cell.of(""));
            }
            grid.add(new Row(cells, new Place(null, number, i + 1, row.line())));
        }
        return new Table(grid, place);
    }
}
