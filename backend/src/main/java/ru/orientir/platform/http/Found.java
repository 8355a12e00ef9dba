package ru.orientir.platform.http;

/**
 * Something that words may mean.
 *
 * @param score how likely it is meant, comparable between things of different kinds; above 1 where it bears just that number
 */
public record Found<T>(T thing, double score) {}
