package ru.orientir.search;

import java.util.List;

/**
 * What was found.
 *
 * @param items kind by kind, that with the likeliest hit first, and in each kind the likeliest first
 * @param more kinds of which more is found than is answered
 */
record SearchView(List<SearchHit> items, List<SearchKind> more) {}
