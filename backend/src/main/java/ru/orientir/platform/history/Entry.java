package ru.orientir.platform.history;

import java.util.UUID;

/**
 * What one change set did to one thing.
 *
 * @param changeSetId the id of the change set, not its number
 * @param entity the table of the thing, or its word where its feature keeps its revisions
 */
public record Entry(long changeSetId, String entity, UUID entityId) {}
