package ru.orientir.figures.name;

import ru.orientir.indicator.definition.RollUp;

/** The versions of an indicator whose values can be added to each other. */
public record Line(int id, RollUp rollUp) {
    /** Not simply added up. */
    public boolean isUnusual() {
        return rollUp != RollUp.SUM;
    }
}
