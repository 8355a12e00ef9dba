package ru.orientir.importing.reader.text;

/** What the tabs of a line of plain text say. */
enum LineKind {
    /** Tabs between texts: a table row. */
    ROW,
    /** One tab, in front: a cell of a table written cell by cell. */
    CELL,
    TEXT,
    BLANK;

    static LineKind of(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            return line.isBlank() ? BLANK : TEXT;
        }
        if (line.indexOf('\t', tab + 1) < 0 && line.substring(0, tab).isBlank()) {
            return CELL;
        }
        return ROW;
    }

    boolean isProse() {
        return this == TEXT || this == BLANK;
    }
}
