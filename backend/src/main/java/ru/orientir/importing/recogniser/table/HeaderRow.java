package ru.orientir.importing.recogniser.table;

import java.util.EnumSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.recogniser.line.Words;

/** Whether a row is a header, or a part of one. */
public final class HeaderRow {
    private static final Pattern DATA = Pattern.compile(
            "(?iu)^\\d{1,3}(?:\\.\\d{1,3})*\\.?$|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|(?<!\\p{L})(?:январ|феврал|март|апрел|ма[йя](?!\\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр)|^ежегодно|^постоянно|^в\\s+течение|\\d\\s+раза?\\s");
    private static final int LONGEST_CELL = 120;
    private static final int LONGEST_MERGED = 60;
    private static final Pattern PART_OF_TIME = Pattern.compile(
            "(?iu)20\\d\\d(?:\\s*(?:г\\.?|год))?|начало|окончание|(?:[1-4]|[IV]+)\\s*(?:кв|полуг|четв)\\p{L}*\\.?");

    private HeaderRow() {}

    /** A row of short texts most of which are usual header words with different meanings. */
    public static boolean is(GridRow row) {
        // The cheap questions first: nearly every row of a long table is data.
        if (row.cells().stream().anyMatch(c -> c.length() > LONGEST_CELL) || isData(row)) {
            return false;
        }
        var known = EnumSet.noneOf(ColumnMeaning.class);
        int understood = 0;
        for (var cell : row.cells()) {
            var meaning = cell.isBlank() ? null : Headers.of(cell);
            if (meaning != null) {
                understood++;
                known.add(meaning);
            }
        }
        return known.size() >= 2 && understood * 2 >= row.filled();
    }

    // A row with a running number, a person or a dated phrase is data, whatever its words.
    private static boolean isData(GridRow row) {
        return row.cells().stream().anyMatch(c -> DATA.matcher(c).find() || Words.namesPerson(c));
    }

    /** «1 | 2 | 3 | 4»: the columns counted. */
    public static boolean isColumnNumbers(GridRow row) {
        int expected = 1;
        for (var cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            if (!cell.equals(Integer.toString(expected))) {
                return false;
            }
            expected++;
        }
        return expected > 3;
    }

    /** Whether a row still belongs to the header above it. */
    static boolean continues(GridRow row, GridRow header) {
        return isColumnNumbers(row) || isPartsOfTime(row) || isMergedWith(header, row);
    }

    /** «2026 | 2027 | 2028» or «начало | окончание» alone in a row. */
    private static boolean isPartsOfTime(GridRow row) {
        return row.filled() >= 2
                && row.at(0).isBlank()
                && row.cells().stream()
                        .allMatch(c -> c.isBlank() || PART_OF_TIME.matcher(c).matches());
    }

    private static boolean isMergedWith(GridRow header, GridRow row) {
        return IntStream.range(0, row.cells().size())
                        .anyMatch(c -> row.isInherited(c)
                                && row.at(c).equals(header.at(c))
                                && !row.at(c).isBlank())
                && row.cells().stream().allMatch(c -> c.length() < LONGEST_MERGED);
    }
}
