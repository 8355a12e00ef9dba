package ru.orientir.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.Test;

/** The database computes what Java computes, to the digit, for any parts. */
@QuarkusTest
class ArithmeticTest {
    private static final int TRIES = 20_000;

    @Inject
    DataSource database;

    private record Parts(IndicatorType type, int decimals, BigDecimal numerator, BigDecimal denominator) {}

    @Test
    void theDatabaseAgreesWithJava() throws SQLException {
        var tries = new ArrayList<>(parts().sampleStream().limit(TRIES).toList());
        // The nearest misses of a tie, where a quotient cut short would round up.
        tries.add(new Parts(IndicatorType.PERCENTAGE, 0, number("49999999999999999999999"), number("1e25")));
        tries.add(new Parts(IndicatorType.AVERAGE, 0, number("0.4999999999999999999999999"), number("1")));
        tries.add(new Parts(IndicatorType.AVERAGE, 4, number("1"), number("20000.0000000000000000001")));

        var computed = compute(tries);
        for (int i = 0; i < tries.size(); i++) {
            var parts = tries.get(i);
            var expected = Arithmetic.value(parts.type(), parts.decimals(), parts.numerator(), parts.denominator());
            assertThat(computed.get(i)).as("%s", parts).isEqualTo(expected.orElse(null));
        }
    }

    private List<BigDecimal> compute(List<Parts> tries) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        """
                        select observation_value(t.type, t.decimals, t.numerator, t.denominator)
                        from unnest(?::text[], ?::int[], ?::numeric[], ?::numeric[]) with ordinality
                            as t(type, decimals, numerator, denominator, place)
                        order by t.place""")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", tries.stream().map(p -> p.type().name()).toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "int4", tries.stream().map(Parts::decimals).toArray()));
            query.setArray(
                    3,
                    connection.createArrayOf(
                            "numeric", tries.stream().map(Parts::numerator).toArray()));
            query.setArray(
                    4,
                    connection.createArrayOf(
                            "numeric", tries.stream().map(Parts::denominator).toArray()));
            var values = new ArrayList<BigDecimal>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getBigDecimal(1));
                }
            }
            return values;
        }
    }

    private static Arbitrary<Parts> parts() {
        var whole = Arbitraries.integers().between(0, 2000).map(BigDecimal::valueOf);
        var any = Arbitraries.bigDecimals()
                .between(number("-1e12"), number("1e12"))
                .ofScale(4);
        var numbers = Arbitraries.oneOf(List.of(whole, whole, any)).injectNull(0.05);
        return Combinators.combine(
                        Arbitraries.of(IndicatorType.class),
                        Arbitraries.integers().between(0, 4),
                        numbers,
                        numbers)
                .as(Parts::new);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
