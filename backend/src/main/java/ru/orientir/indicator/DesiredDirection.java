package ru.orientir.indicator;

/** Where the values should go («желаемая динамика»). */
public enum DesiredDirection {
    INCREASE,
    DECREASE,
    NONE
}
