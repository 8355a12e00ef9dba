package ru.orientir.language.responsible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ResponsibleCellsTest {

    private static final Path GOLD = Path.of("..", "..", "shared", "gold", "responsible-seen.tsv");

    @Test
    void readsEveryCellOfTheGoldTable() throws Exception {
        boolean present = Files.exists(GOLD);
        if (System.getenv("CI") != null) {
            assertThat(present).as("../shared is here").isTrue();
        }
        assumeTrue(present, "skipped: ../shared is not here");
        var gold = CellsFile.of(GOLD);
        assertThat(gold.report("gold/responsible-seen.tsv"))
                .isEqualTo(gold.rows().size())
                .isGreaterThanOrEqualTo(37);
    }

    @Test
    void readsEveryCellOfOurOwnTable() throws Exception {
        var own = CellsFile.of(Path.of(getClass().getResource("cells.tsv").toURI()));
        assertThat(own.report("cells.tsv")).isEqualTo(own.rows().size()).isGreaterThanOrEqualTo(150);
    }

    /** Cells whose parties were written down before the grammar saw them. */
    @Test
    void readsEveryCellAsJudged() throws Exception {
        var judged = CellsFile.of(Path.of(getClass().getResource("judged.tsv").toURI()));
        assertThat(judged.report("judged.tsv")).isEqualTo(judged.rows().size()).isGreaterThanOrEqualTo(80);
    }
}
