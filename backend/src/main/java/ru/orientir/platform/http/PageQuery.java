package ru.orientir.platform.http;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filtered list query over one entity, alias {@code e}, answered page by page from an index (keyset paging). */
public final class PageQuery<T extends Stored> {
    private final Class<T> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private PageQuery(Class<T> type) {
        this.type = type;
    }

    public static <T extends Stored> PageQuery<T> of(Class<T> type) {
        return new PageQuery<>(type);
    }

    /** Adds a fixed condition. */
    public PageQuery<T> where(String condition) {
        // In brackets: an «or» inside one condition must not reach over the others.
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Adds a condition with one parameter; nothing when the value is absent, so an unasked filter costs no line. */
    public PageQuery<T> where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            where(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Gives the parameters that a fixed condition names. */
    public PageQuery<T> with(Map<String, ?> named) {
        parameters.putAll(named);
        return this;
    }

    public Page<T> page(EntityManager entities, Sorting<T> sorting, @Nullable String sort, Paging paging) {
        var order = sorting.order(sort);
        var cursor = paging.cursor();
        if (cursor != null) {
            after(order, cursor);
        }
        var query = entities.createQuery(
                        "select e from " + type.getSimpleName() + " e" + whereClause() + order.clause(), type)
                .setMaxResults(paging.limit() + 1);
        parameters.forEach(query::setParameter);
        var rows = query.getResultList();
        if (rows.size() <= paging.limit()) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, paging.limit());
        var last = items.getLast();
        return new Page<>(
                items, paging.next(Cursor.of(order.text(), order.key().value().apply(last), last.id())));
    }

    /**
     * What is likeliest meant by some words: what bears just that number first, then what is called so, then what only speaks of them; the
     * newest first among equals.
     *
     * @param number HQL over the alias {@code e} of the number or code people call a thing by; null where they have none
     */
    public List<Found<T>> likeliest(EntityManager entities, String words, @Nullable String number, int most) {
        where("has_words(e.search, :words)", "words", words);
        var score = "word_rank(e.search, :words)"
                + (number == null ? "" : " + case when goes_by(" + number + ", :words) then 1 else 0 end");
        var query = entities.createQuery(
                        "select e, " + score + " as score from " + type.getSimpleName() + " e" + whereClause()
                                + " order by score desc, e.id desc",
                        Tuple.class)
                .setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new Found<>(row.get(0, type), row.get(1, Double.class)))
                .toList();
    }

    private void after(Sorting.Order<T> order, Cursor cursor) {
        var keys = cursor.keys(order.text(), 2);
        where(order.after(), "cursorKey", order.parse(keys.getFirst()));
        try {
            parameters.put("cursorId", UUID.fromString(keys.getLast()));
        } catch (IllegalArgumentException e) {
            throw Cursor.foreign();
        }
    }

    private String whereClause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
