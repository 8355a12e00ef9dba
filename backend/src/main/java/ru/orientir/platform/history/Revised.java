package ru.orientir.platform.history;

import java.util.List;
import java.util.Map;

/**
 * A thing of which its feature keeps every revision itself, so that history keeps no second one. Its bean is {@link Tracked}: the
 * permission is asked for below the caller's memberships, never on the way up.
 */
public interface Revised {
    /**
     * A select of change_set_id, entity_id, owner_id and operation, insert or update: one row a change set and thing, and an index from
     * either to it.
     */
    String lines();

    /** What was before and after the entries; without those the caller may not see that exactly. */
    Map<Entry, Revision> revisions(List<Entry> entries);
}
