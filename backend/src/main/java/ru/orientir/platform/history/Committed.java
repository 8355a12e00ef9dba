package ru.orientir.platform.history;

import java.time.Instant;
import java.util.UUID;

/**
 * What one change set did to one thing, for whoever is told of every change. What the thing was and became, and why, isn't in it:
 * that is read with the eyes of the receiver.
 *
 * @param number of the change set: contiguous, in commit order
 * @param actor the name of who did it
 * @param entity the word of the thing, see {@link Tracked}
 * @param organisationId whose it was
 */
public record Committed(
        long number,
        Instant at,
        String actor,
        String request,
        String entity,
        UUID entityId,
        UUID organisationId,
        ChangeView.Operation operation) {}
