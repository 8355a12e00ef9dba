package ru.orientir.platform.history;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of history as the database tells it.
 *
 * @param row the thing after the change as {@code change} holds it; null where the feature keeps its revisions
 * @param before the same before it; null where there was nothing, or it belonged to somebody else
 */
record ChangeLine(
        Thing thing,
        Entry entry,
        UUID ownerId,
        long number,
        Instant at,
        String actor,
        String request,
        @Nullable String reason,
        ChangeView.Operation operation,
        @Nullable String row,
        @Nullable String before) {

    static ChangeLine of(Tuple found, Things things) {
        return new ChangeLine(
                things.ofTable(found.get("entity", String.class)),
                new Entry(
                        found.get("change_set_id", Long.class),
                        found.get("entity", String.class),
                        found.get("entity_id", UUID.class)),
                found.get("owner_id", UUID.class),
                found.get("number", Long.class),
                found.get("at", Instant.class),
                found.get("actor_name", String.class),
                found.get("request_id", String.class),
                found.get("reason", String.class),
                ChangeView.Operation.valueOf(found.get("operation", String.class)),
                found.get("data", String.class),
                found.get("data_before", String.class));
    }

    /** Without figures, there is no reason either: it may tell them. */
    ChangeView view(@Nullable Revision revision) {
        return new ChangeView(
                number,
                at,
                actor,
                request,
                revision == null ? null : reason,
                thing.word(),
                entry.entityId(),
                ownerId,
                operation,
                revision == null ? null : FieldChanges.between(revision),
                revision == null || revision.whole() ? null : Boolean.TRUE);
    }

    Committed committed() {
        return new Committed(number, at, actor, request, thing.word(), entry.entityId(), ownerId, operation);
    }
}
