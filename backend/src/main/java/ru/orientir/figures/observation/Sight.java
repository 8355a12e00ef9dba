package ru.orientir.figures.observation;

import java.util.List;
import java.util.UUID;

/**
 * What somebody sees of the values.
 *
 * @param everything no organisation is out of sight
 * @param seen else: the roots of what is, none below another
 * @param exact the roots of what is shown with small cohorts
 */
record Sight(boolean everything, List<UUID> seen, List<UUID> exact) {
    /** Nothing of it is ever hidden. */
    boolean isExact() {
        return everything || exact.containsAll(seen);
    }
}
