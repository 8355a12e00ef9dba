package ru.orientir.figures.suppression;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What in a figure counts persons. */
public enum Measure {
    /** Those who did, of those who could: the numerator and its complement are cohorts, and with them the denominator. */
    SHARE,
    /** More than one per person is possible, such as exams per graduate: numerator and denominator are cohorts each. */
    RATIO,
    /** A sum of scores per person: only the denominator is a cohort. */
    AVERAGE,
    /** A number of persons. */
    COUNT;

    /** The cohorts in a figure, always as many of them: none of them may be known when it is small. */
    double[] cohorts(BigDecimal numerator, @Nullable BigDecimal denominator) {
        var over = numerator.doubleValue();
        var under = denominator == null ? 0 : denominator.doubleValue();
        return switch (this) {
            case SHARE -> new double[] {over, denominator == null ? 0 : under - over};
            case RATIO -> new double[] {over, under};
            case AVERAGE -> new double[] {under};
            case COUNT -> new double[] {over};
        };
    }

    int cohortsPerFigure() {
        return this == SHARE || this == RATIO ? 2 : 1;
    }
}
