package ru.orientir.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the table of an annex as text a Russian Excel opens: semicolons, decimal commas, a byte order mark. */
final class CsvAnnex {
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvAnnex() {}

    static byte[] write(Annex annex) {
        var text = new StringBuilder("\uFEFF");
        var table = annex.table();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            var titles = new ArrayList<String>();
            table.lead().forEach(c -> titles.add(c.title()));
            table.groups().forEach(g -> g.columns().forEach(c -> titles.add(g.title() + ": " + c.title())));
            printer.printRecord(titles.stream().map(CsvAnnex::harmless));
            for (var row : table.rows()) {
                printer.printRecord(row.cells().stream().map(CsvAnnex::cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(AnnexCell cell) {
        return cell.number() == null
                ? harmless(cell.text())
                : cell.number().toPlainString().replace('.', ',');
    }

    /** An apostrophe keeps a table processor from taking a name for a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
