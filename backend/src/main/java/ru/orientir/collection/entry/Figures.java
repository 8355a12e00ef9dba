package ru.orientir.collection.entry;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer.Status;
import ru.orientir.indicator.definition.Arithmetic;
import ru.orientir.language.number.TypedNumber;
import ru.orientir.language.number.TypedNumber.Kind;

/**
 * What a cell says once it is read.
 *
 * @param status nothing or zero of zero is {@code NOT_APPLICABLE}
 * @param numerator absent where it could not be read, and unless reported
 */
public record Figures(Status status, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {

    public static Figures of(Question question, Answer answer) {
        if (answer.status() == Status.MISSING || answer.status() == Status.NOT_APPLICABLE) {
            return new Figures(answer.status(), null, null);
        }
        var numerator = TypedNumber.read(answer.numerator());
        var denominator = TypedNumber.read(question.asksDenominator() ? answer.denominator() : null);
        if (isOneOf(Kind.MISSING, numerator, denominator)) {
            return new Figures(Status.MISSING, null, null);
        }
        if (isOneOf(Kind.NOT_APPLICABLE, numerator, denominator) || isNothingOfZero(numerator, denominator)) {
            return new Figures(Status.NOT_APPLICABLE, null, null);
        }
        return numerator.kind() == Kind.BLANK && denominator.kind() == Kind.BLANK
                ? new Figures(Status.EMPTY, null, null)
                : new Figures(Status.REPORTED, numerator.number(), denominator.number());
    }

    /** Whether everything asked has been answered with what can be read. */
    public boolean isComplete(Question question) {
        return switch (status) {
            case EMPTY -> false;
            case MISSING, NOT_APPLICABLE -> true;
            case REPORTED -> numerator != null && (!question.asksDenominator() || denominator != null);
        };
    }

    /** As the indicator rounds it; empty when there is none, or when it would round a half of somebody. */
    public Optional<BigDecimal> value(Question question) {
        return status == Status.REPORTED
                        && isComplete(question)
                        && (question.takesFractions() || isWhole(numerator))
                        && isWhole(denominator)
                ? Arithmetic.value(question.definition(), numerator, denominator)
                : Optional.empty();
    }

    static boolean isNothingOfZero(TypedNumber numerator, TypedNumber denominator) {
        return isZero(denominator.number()) && (numerator.kind() == Kind.BLANK || isZero(numerator.number()));
    }

    private static boolean isOneOf(Kind kind, TypedNumber one, TypedNumber other) {
        return one.kind() == kind || other.kind() == kind;
    }

    static boolean isWhole(@Nullable BigDecimal number) {
        return number == null || number.scale() <= 0;
    }

    static boolean isZero(@Nullable BigDecimal number) {
        return number != null && number.signum() == 0;
    }
}
