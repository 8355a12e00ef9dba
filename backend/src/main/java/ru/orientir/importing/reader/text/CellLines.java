package ru.orientir.importing.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables written one cell a line, a tab before each; a cell may run over several lines and blank ones. */
final class CellLines {

    /**
     * @param line counted from 1
     * @param afterBlank a blank line stands before it, as between rows
     */
    record CellLine(String text, int line, boolean afterBlank) {}

    /** Tables found and the index of the first line after them. */
    record Region(List<List<CellLine>> tables, int end) {}

    private static final int BLANKS_BETWEEN_TABLES = 4;
    private static final int LONGEST_TAIL = 500;
    private static final int MOST_TAIL_LINES = 12;
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)^[\\s*#]*(?:приложение|таблица|раздел|глава|дорожная\\s+карта|план\\s+меропр|annex|table|chapter)(?!\\p{L}).*");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+\\p{Lu}.*");

    private final List<String> lines;
    private final List<List<CellLine>> tables = new ArrayList<>();
    private List<CellLine> cells = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private int cellStart = -1;
    private boolean cellAfterBlank;

    private CellLines(List<String> lines) {
        this.lines = lines;
    }

    static Region read(List<String> lines, int from) {
        return new CellLines(lines).read(from);
    }

    private Region read(int from) {
        int at = from;
        while (at < lines.size()) {
            int next = skipBlank(at);
            if (next == lines.size()) {
                break;
            }
            LineKind kind = LineKind.of(lines.get(next));
            if (kind == LineKind.CELL) {
                startCell(next, next - at);
                at = next + 1;
            } else if (kind == LineKind.TEXT) {
                int tail = next == at ? next + 1 : endOfTail(next);
                if (tail < 0) {
                    break;
                }
                lines.subList(next, tail).forEach(line -> text.append('\n').append(line));
                at = tail;
            } else {
                break;
            }
        }
        endCell();
        endTable();
        return new Region(tables, at);
    }

    private int skipBlank(int at) {
        int next = at;
        while (next < lines.size() && LineKind.of(lines.get(next)) == LineKind.BLANK) {
            next++;
        }
        return next;
    }

    private void startCell(int index, int blanks) {
        endCell();
        if (blanks >= BLANKS_BETWEEN_TABLES) {
            endTable();
        }
        cellStart = index;
        cellAfterBlank = blanks > 0;
        text.append(lines.get(index).strip());
    }

    private void endCell() {
        if (cellStart >= 0) {
            cells.add(new CellLine(PlainMarkup.cell(text.toString()), cellStart + 1, cellAfterBlank));
        }
        text = new StringBuilder();
        cellStart = -1;
    }

    private void endTable() {
        if (!cells.isEmpty()) {
            tables.add(cells);
            cells = new ArrayList<>();
        }
    }

    /** Where the text after a blank line ends if it still belongs to the cell before; -1 if the table ends here. */
    private int endOfTail(int from) {
        int length = 0;
        int texts = 0;
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            LineKind kind = LineKind.of(line);
            if (kind == LineKind.CELL) {
                return i;
            }
            if (kind == LineKind.TEXT) {
                length += line.length();
                texts++;
            }
            if (kind == LineKind.ROW || length > LONGEST_TAIL || texts > MOST_TAIL_LINES || heads(line)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean heads(String line) {
        boolean capitals = line.length() > 12
                && line.equals(line.toUpperCase())
                && line.chars().anyMatch(Character::isLetter);
        boolean listInCell = NUMBERED.matcher(text).lookingAt();
        return capitals && !line.contains("://")
                || HEADING.matcher(line).matches()
                || (!listInCell && NUMBERED.matcher(line).matches());
    }
}
