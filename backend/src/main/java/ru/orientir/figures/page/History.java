package ru.orientir.figures.page;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All revisions of a value, the oldest first; the last one is current.
 *
 * @param asOf the moment the last one is as of, the number of a change set
 */
record History(List<ObservationView> items, @Schema(examples = "42") long asOf) {}
