package ru.orientir.figures.suppression;

import java.util.Set;

/**
 * What is small, and how slices relate.
 *
 * @param smallCohort cohorts of 1 to this number less one are small; 0: nothing is
 * @param partitions dimensions whose categories add up to the whole; of any other a category is a part that may overlap with others
 */
public record Rule(int smallCohort, Measure measure, Set<String> partitions) {
    public Rule {
        partitions = Set.copyOf(partitions);
    }
}
