package ru.orientir.figures.observation;

/** What becomes of one of many values, reported or rolled up. */
public interface EachValue {
    /**
     * The id of the organisation comes in two halves.
     *
     * @param numerator in millionths, and the denominator too; below 0 where there is none
     */
    void take(long high, long low, ObservationStatus status, long numerator, long denominator);
}
