package ru.orientir.importing.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.orientir.importing.document.Block;
import ru.orientir.importing.document.Cell;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.Paragraph;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.Row;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.document.Table;

/** One small plan, the same in every format, and a way to read bytes as a file. */
final class Fixture {

    private Fixture() {}

    static SourceDocument plan() {
        List<Row> rows = List.of(
                row(
                        Cell.of("№"),
                        Cell.of("Мероприятие"),
                        Cell.of("Срок"),
                        Cell.of("Ответственный"),
                        Cell.of("Результат")),
                row(new Cell("1. Подготовительный этап", 5, 1, false)),
                row(
                        Cell.of("1.1"),
                        Cell.of("Совещание:\n- повестка;\n- решение"),
                        Cell.of("Сентябрь 2024"),
                        new Cell("Методист", 1, 2, false),
                        Cell.of("Протокол «А» & план <2>")),
                row(
                        Cell.of("1.2"),
                        Cell.of("Опрос школ"),
                        Cell.of("до 15 октября"),
                        new Cell("Методист", 1, 1, true),
                        Cell.of("")),
                row(new Cell("2. Основной этап", 5, 1, false)),
                row(Cell.of("2.1"), Cell.of("Неделя профессий"), new Cell("постоянно", 2, 1, false), Cell.of("Отчёт")));
        return new SourceDocument(
                DocumentFormat.DOCX,
                List.of(
                        new Paragraph("План мероприятий", ParagraphStyle.HEADING, 1, Place.UNKNOWN),
                        Paragraph.plain("Цель: всё успеть.", Place.UNKNOWN),
                        new Table(rows, Place.UNKNOWN),
                        Paragraph.plain("Директор", Place.UNKNOWN)));
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells), Place.UNKNOWN);
    }

    /** What a document says, without where it says it and what it calls a paragraph. */
    static List<String> shape(SourceDocument document) {
        List<String> shape = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph p -> shape.add(p.text());
                case Table t ->
                    t.rows()
                            .forEach(row -> shape.add(row.cells().stream()
                                    .map(Fixture::cell)
                                    .toList()
                                    .toString()));
            }
        }
        return shape;
    }

    private static String cell(Cell cell) {
        return cell.text()
                + (cell.columnSpan() > 1 ? "→" + cell.columnSpan() : "")
                + (cell.rowSpan() > 1 ? "↓" + cell.rowSpan() : "")
                + (cell.mergedContinuation() ? "↑" : "");
    }

    static SourceDocument read(byte[] bytes, String name) {
        try {
            Path file = Files.createTempFile("orientir-test", ".bin");
            try {
                Files.write(file, bytes);
                return DocumentReader.read(file, name);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
