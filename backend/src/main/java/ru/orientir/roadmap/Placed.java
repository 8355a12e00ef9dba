package ru.orientir.roadmap;

/** A section or an activity on the line of positions of its roadmap. */
sealed interface Placed permits Section, Activity {
    long position();

    void moveTo(long position);
}
