package ru.orientir.language.schedule.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Schedule;

/** Every phrase of the gold table whose meaning doesn't hang on the rows around it. */
class GoldPhrasesTest {

    private static final Path GOLD = Path.of("../../shared/gold/phrases-seen.tsv");
    private static final int PHRASES = 118;

    @Test
    void readsEveryPhraseAsTheGoldTableDoes() throws IOException {
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(Files.exists(GOLD), "skipped: ../shared is not here");
        }
        List<String> misses = new ArrayList<>();
        int judged = 0;
        for (String line : Files.readAllLines(GOLD).stream().skip(1).toList()) {
            String[] row = line.split("\t", -1);
            if (!row[6].contains("context-dependent")) {
                judged++;
                judge(row, misses);
            }
        }
        System.out.printf("gold phrases: %d of %d%n%s%n", judged - misses.size(), judged, String.join("\n", misses));
        assertThat(judged).isEqualTo(PHRASES);
        assertThat(misses).isEmpty();
    }

    private static void judge(String[] row, List<String> misses) {
        int startYear = Integer.parseInt(row[8]);
        PlanContext plan =
                PlanContext.of(startYear, Integer.parseInt(row[9]), PlanYear.valueOf(row[7].toUpperCase(Locale.ROOT)));
        Schedule schedule = ScheduleParser.parse(row[0].replace("\\n", "\n"), plan);
        LocalDate start = date(row[2], startYear);
        LocalDate end = date(row[3], startYear);
        boolean same = Objects.equals(start, schedule.start())
                && Objects.equals(end, schedule.end())
                && row[5].equals(schedule.kind().name().toLowerCase(Locale.ROOT))
                && RuleMeaning.same(
                        row[4].isEmpty() ? null : row[4], schedule.recurrence(), start == null ? end : start);
        if (!same) {
            misses.add("%-50s want %s %s %s %s, got %s".formatted(row[0], row[2], row[3], row[4], row[5], schedule));
        }
    }

    private static LocalDate date(String cell, int startYear) {
        String dated =
                cell.replace("YYYY+1", Integer.toString(startYear + 1)).replace("YYYY", Integer.toString(startYear));
        return dated.isEmpty() ? null : LocalDate.parse(dated);
    }
}
