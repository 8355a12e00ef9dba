package ru.orientir.collection.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer.Status;
import ru.orientir.language.number.TypedNumber;
import ru.orientir.language.number.TypedNumber.Kind;
import ru.orientir.language.number.TypedNumber.Refusal;

/** One cell by itself: can it be read, and do its two numbers fit together? */
final class CellCheck {

    private CellCheck() {}

    static List<Finding> check(Question question, Answer answer) {
        if (answer.status() == Status.MISSING || answer.status() == Status.NOT_APPLICABLE) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        var numerator = TypedNumber.read(answer.numerator());
        var denominator = TypedNumber.read(question.asksDenominator() ? answer.denominator() : null);
        number(answer, Answer.NUMERATOR, answer.numerator(), numerator, question.takesFractions(), findings);
        number(answer, Answer.DENOMINATOR, answer.denominator(), denominator, false, findings);
        if (findings.isEmpty() && denominator.number() != null) {
            together(question, answer, numerator, denominator.number(), findings);
        }
        return findings;
    }

    /** What is still awaited before the form can be approved. */
    static List<Finding> missing(Question question, Answer answer) {
        var figures = Figures.of(question, answer);
        if (figures.isComplete(question)) {
            return List.of();
        }
        if (figures.status() == Status.EMPTY) {
            return List.of(Finding.error(answer, null, Finding.MISSING_ANSWER, Map.of()));
        }
        var findings = new ArrayList<Finding>();
        if (isBlank(answer.numerator())) {
            findings.add(Finding.error(answer, Answer.NUMERATOR, Finding.MISSING_ANSWER, Map.of()));
        }
        if (question.asksDenominator() && isBlank(answer.denominator())) {
            findings.add(Finding.error(answer, Answer.DENOMINATOR, Finding.MISSING_ANSWER, Map.of()));
        }
        return findings;
    }

    private static void number(
            Answer answer,
            String field,
            @Nullable String text,
            TypedNumber read,
            boolean takesFractions,
            List<Finding> findings) {
        String typed = String.valueOf(text);
        if (read.reason() != null) {
            findings.add(Finding.error(
                    answer,
                    field,
                    read.reason() == Refusal.NEGATIVE ? Finding.NEGATIVE : Finding.NOT_A_NUMBER,
                    Map.of("typed", typed, "reason", read.reason().slug())));
        } else if (!takesFractions && !Figures.isWhole(read.number())) {
            findings.add(Finding.error(answer, field, Finding.FRACTION, Map.of("typed", typed)));
        }
    }

    private static void together(
            Question question, Answer answer, TypedNumber numerator, BigDecimal denominator, List<Finding> findings) {
        if (Figures.isZero(denominator)) {
            if (Figures.isNothingOfZero(numerator, TypedNumber.read("0"))) {
                findings.add(becomesNotApplicable(answer));
            } else if (numerator.kind() == Kind.NUMBER) {
                findings.add(Finding.error(
                        answer,
                        Answer.DENOMINATOR,
                        question.isShare() ? Finding.NUMERATOR_ABOVE_DENOMINATOR : Finding.ZERO_DENOMINATOR,
                        numbers(numerator.number(), denominator)));
            }
        } else if (question.isShare()
                && numerator.number() != null
                && numerator.number().compareTo(denominator) > 0) {
            findings.add(Finding.error(
                    answer,
                    Answer.NUMERATOR,
                    Finding.NUMERATOR_ABOVE_DENOMINATOR,
                    numbers(numerator.number(), denominator)));
        }
    }

    /** Says what it becomes, so nothing needs to be explained. */
    private static Finding becomesNotApplicable(Answer answer) {
        return new Finding(
                Finding.Severity.WARNING,
                Finding.ZERO_DENOMINATOR,
                answer.indicator(),
                answer.slice(),
                Answer.DENOMINATOR,
                Map.of(),
                true);
    }

    private static Map<String, String> numbers(@Nullable BigDecimal numerator, BigDecimal denominator) {
        return Map.of(
                Answer.NUMERATOR,
                numerator == null ? "" : numerator.toPlainString(),
                Answer.DENOMINATOR,
                denominator.toPlainString());
    }

    private static boolean isBlank(@Nullable String text) {
        return TypedNumber.read(text).kind() == Kind.BLANK;
    }
}
