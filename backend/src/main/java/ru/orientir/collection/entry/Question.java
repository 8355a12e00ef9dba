package ru.orientir.collection.entry;

import java.util.Optional;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.Disaggregation.Relation;

/** What the rows of one indicator ask, by the definition the campaign is pinned to. */
public record Question(String code, Definition definition) {

    boolean asksDenominator() {
        return definition.hasDenominator();
    }

    /** Whether the numerator may have decimals: points and hours may, heads never do. */
    public boolean takesFractions() {
        return switch (definition.type()) {
            case PERCENTAGE -> false;
            case COUNT -> definition.decimals() > 0;
            case AVERAGE, SCORE -> true;
        };
    }

    /** A share of a whole, whose numerator is among its denominator. */
    boolean isShare() {
        return switch (definition.type()) {
            case PERCENTAGE -> !definition.mayExceedWhole();
            case COUNT, AVERAGE, SCORE -> false;
        };
    }

    /** Whether parts can be compared with the whole number by number; points cannot. */
    boolean isAdditive() {
        return switch (definition.type()) {
            case PERCENTAGE, COUNT, AVERAGE -> true;
            case SCORE -> false;
        };
    }

    Optional<Relation> relation(String dimension) {
        return definition.disaggregations().stream()
                .filter(d -> d.dimension().equals(dimension))
                .map(d -> d.relation())
                .findFirst();
    }
}
