package ru.orientir.importing.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Take;

/**
 * A thing in three editions, put together field by field: what only one side has changed is taken from that side; what both
 * have changed stays as people have it until a person says otherwise.
 */
final class FieldMerge<R> {
    private final @Nullable R base;
    private final R mine;
    private final R theirs;
    private final @Nullable Take decided;
    private final List<Change> changes = new ArrayList<>();

    /**
     * One field the editions tell differently.
     *
     * @param take whose it becomes; null while a person must say
     */
    record Change(
            String field,
            @Nullable String base,
            @Nullable String mine,
            @Nullable String theirs,
            ChangedBy by,
            @Nullable Take take) {}

    /** @param base null where nothing is known of the last import: it is taken to have said nothing */
    FieldMerge(@Nullable R base, R mine, R theirs, @Nullable Take decided) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.decided = decided;
    }

    R mine() {
        return mine;
    }

    R theirs() {
        return theirs;
    }

    List<Change> changes() {
        return changes;
    }

    <V> @Nullable V of(String field, Function<R, @Nullable V> value) {
        return of(field, value, ValueWords::of);
    }

    <V> @Nullable V of(String field, Function<R, @Nullable V> value, Function<? super V, String> words) {
        var said = base == null ? null : value.apply(base);
        var own = value.apply(mine);
        var document = value.apply(theirs);
        if (same(own, document)) {
            return document;
        }
        var by = ChangedBy.of(!same(said, document), !same(said, own));
        var take = Decisions.of(decided, by);
        var change = new Change(field, inWords(said, words), inWords(own, words), inWords(document, words), by, take);
        if (take == null || !Objects.equals(change.mine(), change.theirs())) {
            changes.add(change);
        }
        return take == Take.THEIRS ? document : own;
    }

    /** A field a thing can't be without. */
    <V> V required(String field, Function<R, V> value) {
        return Objects.requireNonNull(of(field, value::apply));
    }

    /** A field about which a document that is silent takes nothing away. */
    <V> @Nullable V said(String field, Function<R, @Nullable V> value) {
        return isEmpty(value.apply(theirs)) ? value.apply(mine) : of(field, value);
    }

    /** The same, of something there may be many of. */
    <V> List<V> listed(String field, Function<R, List<V>> value) {
        return Objects.requireNonNull(said(field, value::apply));
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return isEmpty(one) ? isEmpty(other) : Objects.equals(one, other);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value.equals("") || (value instanceof List<?> list && list.isEmpty());
    }

    private static <V> @Nullable String inWords(@Nullable V value, Function<? super V, String> words) {
        return isEmpty(value) || value == null ? null : words.apply(value);
    }
}
