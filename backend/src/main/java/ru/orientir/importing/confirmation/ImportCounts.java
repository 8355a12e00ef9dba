package ru.orientir.importing.confirmation;

/** How much of a draft becomes something when it is confirmed as a new project. */
public record ImportCounts(int instructions, int roadmaps, int sections, int activities, int indicators) {}
