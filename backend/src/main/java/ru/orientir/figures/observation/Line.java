package ru.orientir.figures.observation;

import ru.orientir.indicator.definition.RollUp;

/** The versions of an indicator whose values can be added to each other. */
record Line(int id, RollUp rollUp) {
    /** Not simply added up. */
    boolean isUnusual() {
        return rollUp != RollUp.SUM;
    }
}
