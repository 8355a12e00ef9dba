package ru.orientir.analysis.place;

/** How a value becomes a score from 0 to 1. */
public enum Scoring {
    /** The worst of the group scores 0, the best 1. */
    MIN_MAX,
    /** Which part of the own target is reached, at most 1. */
    TARGET
}
