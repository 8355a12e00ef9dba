package ru.orientir.collection.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.IndicatorType;

/**
 * An answer against the own one a period before. A jump, by a rule that can be told to a reporter:
 *
 * <ul>
 *   <li>a share: 20 percentage points or more, and at least 5 more or fewer than the former share would give;
 *   <li>a count, and any denominator: at least doubled or halved, and by 10 or more;
 *   <li>an average or a score: by 30 % of the larger or more.
 * </ul>
 */
final class JumpCheck {
    private static final double POINTS = 20;
    private static final double HEADS = 5;
    private static final double PART = 0.3;
    private static final double AT_LEAST = 10;

    private JumpCheck() {}

    static List<Finding> check(Question question, Answer answer, Figures now, Yardstick before) {
        var findings = new ArrayList<Finding>();
        var value = now.value(question);
        var former = before.value(question);
        if (value.isPresent() && former.isPresent() && jumps(question, now, before, value.get(), former.get())) {
            findings.add(finding(answer, Answer.NUMERATOR, value.get(), former.get()));
        }
        if (now.denominator() != null
                && before.denominator() != null
                && doubledOrHalved(
                        now.denominator().doubleValue(), before.denominator().doubleValue())) {
            findings.add(finding(answer, Answer.DENOMINATOR, now.denominator(), before.denominator()));
        }
        return findings;
    }

    /** At least twice the other, and 10 or more apart: what a slipped digit does to a count. */
    static boolean doubledOrHalved(double one, double other) {
        return Math.abs(one - other) >= AT_LEAST && Math.max(one, other) >= 2 * Math.min(one, other);
    }

    /** 30 % of the larger or more apart. */
    static boolean farApart(double one, double other) {
        return one != other && Math.abs(one - other) >= PART * Math.max(Math.abs(one), Math.abs(other));
    }

    private static boolean jumps(
            Question question, Figures now, Yardstick before, BigDecimal value, BigDecimal former) {
        double one = value.doubleValue();
        double other = former.doubleValue();
        if (question.definition().type() == IndicatorType.COUNT) {
            return doubledOrHalved(one, other);
        }
        if (question.definition().type() != IndicatorType.PERCENTAGE) {
            return farApart(one, other);
        }
        return Math.abs(one - other) >= POINTS && Math.abs(excess(now, before)) >= HEADS;
    }

    /** How many more than last year's share of this year's denominator. */
    private static double excess(Figures now, Yardstick before) {
        @Nullable BigDecimal numerator = now.numerator();
        @Nullable BigDecimal denominator = now.denominator();
        if (numerator == null || denominator == null || before.denominator() == null) {
            return 0;
        }
        double share = before.numerator().doubleValue() / before.denominator().doubleValue();
        return numerator.doubleValue() - share * denominator.doubleValue();
    }

    private static Finding finding(Answer answer, String field, BigDecimal now, BigDecimal before) {
        return Finding.warning(
                answer,
                field,
                Finding.JUMP,
                Map.of("current", now.toPlainString(), "previous", before.toPlainString()));
    }
}
