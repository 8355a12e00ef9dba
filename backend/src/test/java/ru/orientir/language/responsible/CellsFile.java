package ru.orientir.language.responsible;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table of cells with the parties they must be split into: cell, source, parts, kinds, note. */
record CellsFile(List<Row> rows) {

    record Row(String cell, String parts, String kinds) {

        boolean isUnderstood() {
            return read(false).equals(parts + " / " + kinds) || read(true).equals(parts + " / " + kinds);
        }

        /** Inflected cells give their parts in the nominative. */
        String read(boolean nominative) {
            var parsed = ResponsibleCell.parse(cell).parts();
            var texts = parsed.stream()
                    .map(p -> nominative ? p.display() : p.text())
                    .toList();
            var kindsRead = parsed.stream()
                    .map(p -> p.kind().name().toLowerCase(java.util.Locale.ROOT))
                    .toList();
            return String.join(" | ", texts) + " / " + String.join(" | ", kindsRead);
        }
    }

    static CellsFile of(Path file) throws IOException {
        return new CellsFile(Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(c -> new Row(c[0].replace("\\n", "\n"), c[2], c[3]))
                .toList());
    }

    /** Prints what was misread and the total, and returns the number of cells read right. */
    int report(String title) {
        var wrong = rows.stream().filter(r -> !r.isUnderstood()).toList();
        System.out.printf("%n%-40s %8s %8s%n", title, "cells", "right");
        System.out.printf("%-40s %8d %8d%n", "", rows.size(), rows.size() - wrong.size());
        wrong.forEach(r -> System.out.printf(
                "  %s%n    want %s / %s%n    read %s%n", r.cell(), r.parts(), r.kinds(), r.read(true)));
        return rows.size() - wrong.size();
    }
}
