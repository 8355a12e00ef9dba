package ru.orientir.roadmap.part;

/** A section or an activity on the line of positions of its roadmap. */
public sealed interface Placed permits Section, Activity {
    long position();

    void moveTo(long position);
}
