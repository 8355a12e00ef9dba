package ru.orientir.figures.page;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of values.
 *
 * @param next the address of the next page; absent on the last one
 * @param asOf the moment the values are as of, the number of a change set: asked with it, the same answer comes again
 */
record ObservationPage(List<ObservationView> items, @Nullable String next, @Schema(examples = "42") long asOf) {}
