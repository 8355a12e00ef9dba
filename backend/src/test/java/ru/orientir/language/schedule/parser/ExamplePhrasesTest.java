package ru.orientir.language.schedule.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Schedule;

/** Our own phrases, each with the reading a careful methodist would give it. */
public class ExamplePhrasesTest {

    @Test
    void readsEveryExampleAsWritten() throws IOException {
        List<String> misses = new ArrayList<>();
        List<String> lines = lines();
        for (String line : lines) {
            String[] row = line.split("\t", -1);
            String expected = String.join(" | ", List.of(row).subList(1, 8));
            String read = read(row);
            if (!expected.equals(read)) {
                misses.add("%-50s want %s%n%50s got  %s".formatted(row[0], expected, "", read));
            }
        }
        System.out.printf(
                "own phrases: %d of %d%n%s%n", lines.size() - misses.size(), lines.size(), String.join("\n", misses));
        assertThat(lines).hasSizeGreaterThan(300);
        assertThat(misses).isEmpty();
    }

    private static String read(String[] row) {
        PlanYear planYear = PlanYear.valueOf(row[8].toUpperCase(Locale.ROOT));
        PlanContext plan = PlanContext.of(Integer.parseInt(row[9]), Integer.parseInt(row[10]), planYear);
        Schedule schedule = ScheduleParser.parse(row[0].replace("\\n", "\n"), plan);
        TreeSet<String> warnings = new TreeSet<>();
        schedule.warnings().forEach(warning -> warnings.add(warning.code().code()));
        return String.join(
                " | ",
                text(schedule.start()),
                text(schedule.end()),
                text(schedule.recurrence()),
                schedule.kind().name().toLowerCase(Locale.ROOT),
                schedule.approximate() ? "yes" : "",
                Integer.toString(schedule.windows().size()),
                String.join(",", warnings));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    public static List<String> lines() throws IOException {
        try (InputStream examples = ExamplePhrasesTest.class.getResourceAsStream("phrases.tsv")) {
            return new String(examples.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
