package ru.orientir.analysis.ranking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;

/**
 * A criterion as it is written in a query: {@code CODE}, {@code CODE:2.5}, {@code CODE:1:decrease}.
 *
 * @param lessIsBetter what the definition says, when absent
 */
record AskedCriterion(String indicator, BigDecimal weight, @Nullable Boolean lessIsBetter) {
    private static final int DECIMALS = 4;
    private static final Pattern FORM =
            Pattern.compile("([^:]+)(?::(\\d{1,6}(?:\\.\\d{1,4})?))?(?::(increase|decrease))?");

    static List<AskedCriterion> parse(List<String> texts) {
        return texts.stream().map(AskedCriterion::parse).toList();
    }

    private static AskedCriterion parse(String text) {
        var m = FORM.matcher(text);
        if (!m.matches()) {
            throw refuse("An indicator, then its weight, then its direction.");
        }
        var weight = m.group(2) == null ? BigDecimal.ONE : new BigDecimal(m.group(2));
        if (weight.signum() == 0) {
            throw refuse("A weight is above zero.");
        }
        return new AskedCriterion(
                m.group(1), weight, m.group(3) == null ? null : m.group(3).equals("decrease"));
    }

    private static ProblemException refuse(String detail) {
        return ProblemException.invalidParameter("criterion", detail, List.of("CODE", "CODE:2.5", "CODE:1:decrease"));
    }

    /** The weights as the smallest whole numbers in the same proportion. */
    static List<Long> weights(List<AskedCriterion> criteria) {
        var whole = new ArrayList<BigInteger>();
        var divisor = BigInteger.ZERO;
        for (var criterion : criteria) {
            var weight = criterion.weight().movePointRight(DECIMALS).toBigIntegerExact();
            divisor = divisor.gcd(weight);
            whole.add(weight);
        }
        var common = divisor;
        return whole.stream().map(w -> w.divide(common).longValueExact()).toList();
    }
}
