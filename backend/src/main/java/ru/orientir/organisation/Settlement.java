package ru.orientir.organisation;

/** Town or country, for peer groups. */
public enum Settlement {
    URBAN,
    RURAL
}
