package ru.orientir.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.Test;

/** The database reads bulk files as Java reads forms: the same table, and anything that looks like a number. */
@QuarkusTest
class TypedNumberDatabaseTest {
    private static final int TRIES = 20_000;

    @Inject
    DataSource database;

    @Test
    void theDatabaseAgreesWithJava() throws SQLException {
        var looksLikeNumbers = Arbitraries.strings()
                .withChars("0123456789 ,.-−–\u00a0\u202f\u200bнНдД/п%=")
                .ofMaxLength(16);
        var tries = Stream.concat(
                        Example.all().stream().map(Example::typed),
                        looksLikeNumbers.sampleStream().limit(TRIES))
                .toList();

        var read = read(tries);
        for (int i = 0; i < tries.size(); i++) {
            assertThat(read.get(i)).as("«%s»", tries.get(i)).isEqualTo(asTheDatabaseSays(Example.read(tries.get(i))));
        }
    }

    /** The database tells a negative number from the rest of what is refused, and asks no further. */
    private static Example asTheDatabaseSays(Example java) {
        if (!java.kind().equals("refused")) {
            return java;
        }
        return new Example(java.typed(), java.meaning().equals("negative") ? "negative" : "refused", "");
    }

    private List<Example> read(List<String> tries) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        """
                        select t.typed, typed_kind(t.typed), typed_number(t.typed)
                        from unnest(?::text[]) with ordinality as t(typed, place) order by t.place""")) {
            query.setArray(1, connection.createArrayOf("text", tries.toArray()));
            var read = new ArrayList<Example>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    read.add(new Example(rows.getString(1), rows.getString(2), plain(rows.getBigDecimal(3))));
                }
            }
            return read;
        }
    }

    /** A call for each of millions of values costs more than all the rest of reading them. */
    @Test
    void theDatabaseReadsPlainDigitsWithoutACall() throws SQLException {
        try (var connection = database.getConnection();
                var plan = connection.createStatement();
                var lines = plan.executeQuery(
                        "explain (verbose) select typed_number(t.typed) from unnest('{1}'::text[]) t (typed)")) {
            var said = new StringBuilder();
            while (lines.next()) {
                said.append(lines.getString(1));
            }
            assertThat(said).contains("Output: CASE").doesNotContain("typed_number(");
        }
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
