package ru.orientir.importing.confirmation;

import java.util.Map;
import java.util.UUID;

/**
 * A draft that has become real.
 *
 * @param rows what its roadmaps, sections and activities have become, by their keys
 */
public record Confirmed(ImportResult result, Map<String, UUID> rows) {}
