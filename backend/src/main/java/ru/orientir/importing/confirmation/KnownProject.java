package ru.orientir.importing.confirmation;

import java.util.List;
import java.util.UUID;

/**
 * The project a draft has become before.
 *
 * @param differences what confirming the draft as an update would change in it
 */
public record KnownProject(UUID id, List<ImportDifference> differences) {}
