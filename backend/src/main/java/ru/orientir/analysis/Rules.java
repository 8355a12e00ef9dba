package ru.orientir.analysis;

/**
 * How a ranking treats what it finds.
 *
 * @param minimumCohort an organisation with a smaller denominator has no place; 0 lets everybody in
 */
record Rules(Scoring scoring, NotReported notReported, long minimumCohort) {}
