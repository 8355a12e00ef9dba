package ru.orientir.indicator.definition;

/** Where the values should go («желаемая динамика»). */
public enum DesiredDirection {
    INCREASE,
    DECREASE,
    NONE
}
