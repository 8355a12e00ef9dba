package ru.orientir.importing.reader.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.block.Sheet;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;

/** Reads rows of separated values; the separator is the one that cuts the lines most evenly. */
public final class CsvReader {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');
    private static final int SAMPLE_LINES = 60;
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*+\"");
    /** The line by which Excel is told the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("^sep=(.)\\R");

    private CsvReader() {}

    public static SourceDocument read(String text, char separator, BlockCollector collector) {
        String rows = SEPARATOR_LINE.matcher(text).replaceFirst("");
        // A quote that never closes would swallow the rest of the file.
        boolean quoted = rows.chars().filter(c -> c == '"').count() % 2 == 0;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setQuote(quoted ? Character.valueOf('"') : null)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        Sheet sheet = new Sheet(collector);
        try (CSVParser parser = CSVParser.parse(new StringReader(rows), format)) {
            for (CSVRecord row : parser) {
                collector.deadline().check();
                for (int column = 0; column < row.size(); column++) {
                    sheet.set((int) row.getRecordNumber() - 1, column, row.get(column));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableDocumentException(
                    UnreadableReason.NOT_A_DOCUMENT, "The rows of the file cannot be told apart.", e);
        }
        sheet.close();
        return collector.document(separator == '\t' ? DocumentFormat.TSV : DocumentFormat.CSV);
    }

    /** The separator of a file that is said to hold separated values; nothing when no line has any. */
    public static Optional<Character> separator(String text) {
        var line = SEPARATOR_LINE.matcher(text);
        if (line.find()) {
            return Optional.of(line.group(1).charAt(0));
        }
        List<String> lines = sample(text);
        return SEPARATORS.stream()
                .filter(separator -> commonCount(lines, separator) > 0)
                .max((a, b) -> Long.compare(evenness(lines, a), evenness(lines, b)));
    }

    /** The separator of a text of unknown kind that is unmistakably rows of the same number of values. */
    public static Optional<Character> certainSeparator(String text) {
        List<String> lines = sample(text);
        return separator(text)
                .filter(s -> s != '|' && lines.size() >= 3 && commonCount(lines, s) >= 2)
                .filter(s -> lines.stream().allMatch(line -> count(line, s) == commonCount(lines, s)))
                .filter(s -> lines.stream().noneMatch(line -> line.contains(s + " ")));
    }

    private static List<String> sample(String text) {
        String head = text.substring(0, Math.min(text.length(), 200_000));
        return QUOTED.matcher(head)
                .replaceAll("q")
                .lines()
                .filter(line -> !line.isBlank())
                .limit(SAMPLE_LINES)
                .toList();
    }

    private static long evenness(List<String> lines, char separator) {
        int common = commonCount(lines, separator);
        return lines.stream().filter(line -> count(line, separator) == common).count();
    }

    /** How often most lines that have the separator have it. */
    private static int commonCount(List<String> lines, char separator) {
        int[] counts = lines.stream()
                .mapToInt(line -> count(line, separator))
                .filter(n -> n > 0)
                .sorted()
                .toArray();
        return counts.length == 0 ? 0 : counts[counts.length / 2];
    }

    private static int count(String line, char separator) {
        return (int) line.chars().filter(c -> c == separator).count();
    }
}
