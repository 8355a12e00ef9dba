package ru.orientir.analysis.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked example of {@code docs/ru/reyting.md} is what the ranking computes. */
class RankingExampleTest {
    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("диагностика", 3, false, true, 1, true, Rounding.WHOLE),
            new Criterion("не определились", 1, true, true, 1, true, Rounding.WHOLE));

    @Test
    void theExampleOfTheMethodIsWhatIsComputed() throws IOException {
        var given = table("| организация | диагностика |");
        var printed = table("| место | организация |");
        var ranking = Ranking.of(
                List.of(column(0, given), column(1, given)), new RankingRules(Scoring.MIN_MAX, NotReported.LAST, 0));

        assertThat(ranking.size()).isEqualTo(printed.size()).isEqualTo(5);
        for (int position = 0; position < printed.size(); position++) {
            int row = ranking.row(position);
            assertThat(line(ranking, given, row)).isEqualTo(printed.get(position));
        }
    }

    private static Column column(int index, List<List<String>> given) {
        var column = new Column(CRITERIA.get(index), given.size());
        for (int row = 0; row < given.size(); row++) {
            var part = given.get(row).get(1 + 2 * index);
            switch (part) {
                case "н/д" -> column.mark(row, Column.MISSING);
                case "не применимо" -> column.mark(row, Column.NOT_APPLICABLE);
                default ->
                    column.report(
                            row,
                            Long.parseLong(part) * Rounding.WHOLE,
                            Long.parseLong(given.get(row).get(2 + 2 * index)) * Rounding.WHOLE);
            }
        }
        return column;
    }

    private static List<String> line(Ranking ranking, List<List<String>> given, int row) {
        return List.of(
                String.valueOf(ranking.place(row)),
                given.get(row).getFirst(),
                score(ranking.score(0, row)),
                score(ranking.score(1, row)),
                score(ranking.score(row)),
                NextPlace.of(ranking, row).map(next -> next(ranking, row, next)).orElse(""));
    }

    private static String next(Ranking ranking, int row, NextPlace next) {
        var column = ranking.columns().get(next.column());
        var name = column.criterion().code();
        return next.numerator() < 0
                ? "сдать: " + name
                : "%s: %d из %d"
                        .formatted(name, next.numerator() / Rounding.WHOLE, column.denominator(row) / Rounding.WHOLE);
    }

    private static String score(int millionths) {
        return millionths < 0
                ? ""
                : String.format(java.util.Locale.ROOT, "%.6f", millionths / 1e6).replace('.', ',');
    }

    /** The cells of the table that begins with this line. */
    private static List<List<String>> table(String header) throws IOException {
        return Files.readAllLines(Path.of("../docs/ru/reyting.md")).stream()
                .dropWhile(line -> !line.startsWith(header))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
