package ru.orientir.importing.comparison;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Take;

/**
 * One difference between a draft and the project it would update.
 *
 * @param row by which it is decided in the draft's {@code decisions}; the fields of one row are decided together. Absent where
 *     there is nothing to decide
 * @param entity {@code project}, {@code order}, {@code roadmap}, {@code section}, {@code activity} or {@code indicator}
 * @param id of the known thing; absent for an added one
 * @param title title of the thing
 * @param field the changed field; absent for what is added or removed whole
 * @param base what the document said when it was last imported
 * @param before as people have it
 * @param after as the document says
 * @param take what confirming does: what was decided, else what keeps the work of people and the news of the document; absent while a
 *     person must say
 */
public record ImportDifference(
        Kind kind,
        @Schema(examples = "activity-12") @Nullable String row,
        @Schema(examples = "activity") String entity,
        @Nullable UUID id,
        String title,
        @Schema(examples = "schedule") @Nullable String field,
        @Nullable String base,
        @Nullable String before,
        @Nullable String after,
        ChangedBy changedBy,
        @Nullable Take take) {

    /** A new thing, which comes without being asked. */
    public static ImportDifference added(String entity, @Nullable String title) {
        return whole(Kind.ADDED, new Row(entity, null, null, title), ChangedBy.DOCUMENT, Take.THEIRS);
    }

    static ImportDifference whole(Kind kind, Row row, ChangedBy by, @Nullable Take take) {
        return new ImportDifference(kind, row.name, row.entity, row.id, row.words(), null, null, null, null, by, take);
    }

    static ImportDifference changed(Row row, FieldMerge.Change change) {
        return new ImportDifference(
                Kind.CHANGED,
                row.name,
                row.entity,
                row.id,
                row.words(),
                change.field(),
                change.base(),
                change.mine(),
                change.theirs(),
                change.by(),
                change.take());
    }

    /** A known thing whose change is not asked about. */
    public static ImportDifference changed(
            String entity, UUID id, String title, String field, @Nullable String before, @Nullable String after) {
        return new ImportDifference(
                Kind.CHANGED, null, entity, id, title, field, null, before, after, ChangedBy.DOCUMENT, Take.THEIRS);
    }

    /** What a difference is one of. */
    record Row(String entity, @Nullable String name, @Nullable UUID id, @Nullable String title) {
        String words() {
            return title == null ? "" : title;
        }
    }

    /** Where the thing stands. */
    @Schema(name = "ImportDifferenceKind")
    public enum Kind {
        /** In the document alone. */
        ADDED,
        /** In both, told differently. */
        CHANGED,
        /** Not in the document. */
        REMOVED
    }
}
