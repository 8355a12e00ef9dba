package ru.orientir.importing.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.comparison.ImportDifference.Kind;
import ru.orientir.importing.comparison.ImportDifference.Row;
import ru.orientir.importing.draft.Take;

/**
 * The sections or the activities of a roadmap in three editions: which of them there will be, and how they will read.
 *
 * @param title what a row is called
 * @param fields puts a row together from its fields
 * @param found where the differences are written down
 */
record RowMerge<R>(
        String entity,
        Function<R, String> title,
        Function<FieldMerge<R>, R> fields,
        Decisions decisions,
        List<ImportDifference> found) {

    Map<String, R> merged(Map<String, R> base, Map<String, R> mine, Map<String, R> theirs) {
        var merged = new LinkedHashMap<String, R>();
        for (var name : RowOrder.of(base.keySet(), mine.keySet(), theirs.keySet())) {
            var row = merged(name, base.get(name), mine.get(name), theirs.get(name));
            if (row != null) {
                merged.put(name, row);
            }
        }
        return merged;
    }

    private @Nullable R merged(String name, @Nullable R said, @Nullable R own, @Nullable R document) {
        if (own == null) {
            return document != null && comes(name, said, document) ? document : null;
        }
        if (document == null) {
            return stays(name, said, own) ? own : null;
        }
        var merge = new FieldMerge<>(said, own, document, decisions.of(name));
        var row = fields.apply(merge);
        merge.changes().forEach(change -> found.add(ImportDifference.changed(known(name, own), change)));
        return row;
    }

    private boolean comes(String name, @Nullable R said, R document) {
        var by = said == null ? ChangedBy.DOCUMENT : ChangedBy.of(differ(said, document), true);
        var take = decisions.ofAdded(name, by);
        found.add(ImportDifference.whole(Kind.ADDED, new Row(entity, name, null, title.apply(document)), by, take));
        return take == Take.THEIRS || take == Take.BOTH;
    }

    private boolean stays(String name, @Nullable R said, R own) {
        var by = said == null ? ChangedBy.PEOPLE : ChangedBy.of(true, differ(said, own));
        var take = decisions.ofRemoved(name);
        found.add(ImportDifference.whole(Kind.REMOVED, known(name, own), by, take));
        return take != Take.THEIRS;
    }

    private Row known(String name, R row) {
        return new Row(entity, name, UUID.fromString(name), title.apply(row));
    }

    /** Whether one of them, with what the other says taken over, reads differently. */
    private boolean differ(R one, R other) {
        return !fields.apply(new FieldMerge<>(null, one, other, Take.THEIRS))
                .equals(fields.apply(new FieldMerge<>(null, one, other, Take.MINE)));
    }
}
