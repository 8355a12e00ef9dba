package ru.orientir.platform.history;

import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Set;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.ScopeFilter;

/**
 * A kind of thing history is told of.
 *
 * @param word what the API calls it
 * @param table by which {@code change} calls it; the word where it isn't there
 * @param permission who holds it reads its history
 * @param place the condition over owner_id and :roots that says where
 * @param untold members of its view that are not told
 * @param entity whose rows {@code change} holds; null where the feature keeps them
 */
record Thing(
        String word, String table, String permission, String place, Set<String> untold, @Nullable Class<?> entity) {

    static Thing of(Class<?> entity) {
        var tracked = entity.getAnnotation(Tracked.class);
        var named = entity.getAnnotation(Table.class);
        return new Thing(
                tracked.value(),
                named == null ? entity.getSimpleName().toLowerCase(Locale.ROOT) : named.name(),
                tracked.permission(),
                entity.getAnnotation(Filter.class).condition(),
                Set.of(tracked.untold()),
                entity);
    }

    static Thing kept(Tracked tracked) {
        return new Thing(
                tracked.value(),
                tracked.value(),
                tracked.permission(),
                ScopeFilter.BELOW,
                Set.of(tracked.untold()),
                null);
    }
}
