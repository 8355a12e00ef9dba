package ru.orientir.search;

/** What is searched, in the order of the menu. */
enum SearchKind {
    PROJECT,
    ROADMAP,
    ACTIVITY,
    INDICATOR,
    ORDER,
    PERSON,
    ORGANISATION;

    /** By which things of this kind are read. */
    String permission() {
        return switch (this) {
            case PROJECT -> SearchResource.PROJECTS;
            case ROADMAP, ACTIVITY -> SearchResource.ROADMAPS;
            case INDICATOR -> SearchResource.INDICATORS;
            case ORDER -> SearchResource.ORDERS;
            case PERSON -> SearchResource.PEOPLE;
            case ORGANISATION -> SearchResource.ORGANISATIONS;
        };
    }
}
