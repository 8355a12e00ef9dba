package ru.orientir.platform.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;

/** What is asked of history. */
record ChangeQuestion(@Nullable String entity, @Nullable UUID entityId, @Nullable Long since, @Nullable String sort) {

    private static final String OLDEST_FIRST = "number";
    private static final String NEWEST_FIRST = "-number";

    /** The order as a cursor names it. @throws ProblemException 400 when it is another one */
    String order() {
        if (sort == null || sort.equals(OLDEST_FIRST)) {
            return OLDEST_FIRST;
        }
        if (sort.equals(NEWEST_FIRST)) {
            return NEWEST_FIRST;
        }
        throw ProblemException.invalidParameter("sort", "Not a sort key.", List.of(OLDEST_FIRST));
    }

    boolean isNewestFirst() {
        return order().equals(NEWEST_FIRST);
    }
}
