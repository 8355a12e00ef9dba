package ru.orientir.importing.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.reader.text.PlainTextReader;

/** A table of 20,000 rows is read in seconds, in either form of plain text. */
class LargeTableTest {

    private static final int ROWS = 20_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    void rowsWithTabs() {
        var text = new StringBuilder(
                "Дорожная карта на 2024-2026 годы\n\n№\tМероприятия\tСроки\tОтветственные\tРезультат\n");
        for (int i = 1; i <= ROWS; i++) {
            text.append(i)
                    .append("\tПроведение занятия номер ")
                    .append(i)
                    .append(" для обучающихся 8-11 классов\tоктябрь ")
                    .append(2024 + i % 3)
                    .append(" г.\tДиректор школы, классные руководители ")
                    .append(i % 50)
                    .append("\tСправка ")
                    .append(i)
                    .append('\n');
        }
        reads(text.toString());
    }

    @Test
    void cellsOnLinesOfTheirOwn() {
        var text =
                new StringBuilder("Дорожная карта на 2024-2026 годы\n\t№\n\tМероприятия\n\tСроки\n\tОтветственные\n");
        for (int i = 1; i <= ROWS; i++) {
            text.append("\n\t")
                    .append(i)
                    .append("\n\tПроведение занятия\nномер ")
                    .append(i)
                    .append("\n\tоктябрь\n\tДиректор школы\n");
        }
        reads(text.toString());
    }

    private static void reads(String text) {
        assertTimeout(LIMIT, () -> {
            long start = System.nanoTime();
            Draft draft = Recogniser.recognise(PlainTextReader.read(text), 2024);
            assertEquals(1, draft.roadmaps().size());
            assertEquals(ROWS, draft.roadmaps().getFirst().activities().size());
            System.out.printf("%d rows: %.1f s%n", ROWS, (System.nanoTime() - start) / 1e9);
        });
    }
}
