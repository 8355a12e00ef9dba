package ru.orientir.analysis.place;

/**
 * How a ranking treats what it finds.
 *
 * @param minimumCohort an organisation with a smaller denominator has no place; 0 lets everybody in
 */
public record RankingRules(Scoring scoring, NotReported notReported, long minimumCohort) {}
