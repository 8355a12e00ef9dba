package ru.orientir.importing.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.orientir.importing.reader.text.PlainTextReader;

/** The five real documents against the truth, printed as a table and held as a floor. */
class GoldTest {

    @BeforeAll
    static void seeds() {
        SharedSeeds.require();
    }

    @Test
    void everyDocumentIsUnderstoodAsItsTruthSays() {
        var comparisons = new ArrayList<GoldComparison>();
        for (String key : SharedSeeds.KEYS) {
            var draft = Recogniser.recognise(PlainTextReader.read(SharedSeeds.text(key)), 2024);
            comparisons.add(new GoldComparison(key, SharedSeeds.truth().get(key), draft));
        }
        print(comparisons);
        List<String> differences =
                comparisons.stream().flatMap(c -> c.differences.stream()).toList();
        assertEquals(List.of(), differences);
    }

    private static void print(List<GoldComparison> comparisons) {
        Set<String> rows = new LinkedHashSet<>();
        comparisons.forEach(c -> rows.addAll(c.counts.keySet()));
        System.out.printf(
                "%-26s%s%n",
                "right / in the truth",
                SharedSeeds.KEYS.stream().map(k -> String.format("%9s", k)).collect(Collectors.joining()));
        for (String row : rows) {
            String cells = comparisons.stream()
                    .map(c -> String.format("%9s", c.counts.containsKey(row) ? c.counts.get(row) : ""))
                    .collect(Collectors.joining());
            System.out.printf("%-26s%s%n", row, cells);
        }
    }
}
