package ru.orientir.importing.comparison;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Take;

/** What a person has decided, by row, and what is done about a row nobody has decided. */
record Decisions(Map<String, Take> made) {

    @Nullable
    Take of(String row) {
        return made.get(row);
    }

    /** Of what the document has and the roadmap has not: news comes, what people threw away stays away. */
    @Nullable
    Take ofAdded(String row, ChangedBy by) {
        return of(made.get(row), by);
    }

    /** Of what the roadmap has and the document has not: nothing goes to the trash unless somebody says so. */
    Take ofRemoved(String row) {
        return made.getOrDefault(row, Take.MINE);
    }

    /** Null where both have changed the same and nobody has decided. */
    static @Nullable Take of(@Nullable Take decided, ChangedBy by) {
        if (decided != null) {
            return decided;
        }
        return switch (by) {
            case DOCUMENT -> Take.THEIRS;
            case PEOPLE -> Take.MINE;
            case BOTH -> null;
        };
    }
}
