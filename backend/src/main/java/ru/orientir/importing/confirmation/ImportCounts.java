package ru.orientir.importing.confirmation;

/**
 * How much of a draft becomes something when it is confirmed as a new project.
 *
 * @param instructions how many instructions of the order
 * @param roadmaps how many roadmaps
 * @param sections how many sections of them all
 * @param activities how many activities of them all
 * @param indicators how many indicators
 */
public record ImportCounts(int instructions, int roadmaps, int sections, int activities, int indicators) {}
