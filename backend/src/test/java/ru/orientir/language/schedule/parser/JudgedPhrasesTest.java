package ru.orientir.language.schedule.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Schedule;

/** Phrases whose readings were written down from the conventions before the parser saw them. */
class JudgedPhrasesTest {

    private static final int FEWEST = 200;

    @Test
    void readsEveryPhraseAsJudged() throws IOException {
        List<String> misses = new ArrayList<>();
        List<String> lines = lines();
        lines.forEach(line -> judge(line.split("\t", -1), misses));
        System.out.printf(
                "judged phrases: %d of %d%n%s%n",
                lines.size() - misses.size(), lines.size(), String.join("\n", misses));
        assertThat(lines).hasSizeGreaterThan(FEWEST);
        assertThat(misses).isEmpty();
    }

    private static void judge(String[] row, List<String> misses) {
        PlanYear planYear = PlanYear.valueOf(row[5].toUpperCase(Locale.ROOT));
        PlanContext plan = PlanContext.of(Integer.parseInt(row[6]), Integer.parseInt(row[7]), planYear);
        Schedule read = ScheduleParser.parse(row[0].replace("\\n", "\n"), plan);
        LocalDate start = date(row[1]);
        LocalDate end = date(row[2]);
        boolean same = Objects.equals(start, read.start())
                && Objects.equals(end, read.end())
                && row[4].equals(read.kind().name().toLowerCase(Locale.ROOT))
                && RuleMeaning.same(row[3].isEmpty() ? null : row[3], read.recurrence(), start == null ? end : start);
        if (!same) {
            misses.add("%-50s want %s %s %s %s%n%50s got  %s %s %s %s %s"
                    .formatted(
                            row[0],
                            row[1],
                            row[2],
                            row[3],
                            row[4],
                            "",
                            read.start(),
                            read.end(),
                            read.recurrence(),
                            read.kind(),
                            read.warnings()));
        }
    }

    private static LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static List<String> lines() throws IOException {
        try (InputStream judged = JudgedPhrasesTest.class.getResourceAsStream("judged.tsv")) {
            return new String(judged.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
