package ru.orientir.platform.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/**
 * The rules of the trash. What is deleted stays, marked with the moment; its parts are marked with the same moment, so
 * that restoring brings back what went together and nothing that lay there before.
 */
public final class Trash {
    private Trash() {}

    /** A moment the database keeps to the last digit, so that it can be compared with. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Refuses with 409 to change what lies in the trash. */
    public static void requireOut(@Nullable Instant deletedAt) {
        if (deletedAt != null) {
            throw ProblemException.because(ProblemType.CONFLICT, "in-trash", "It lies in the trash; restore it first.");
        }
    }

    /** Refuses with 409 to restore what does not lie in the trash; answers when it was put there. */
    public static Instant requireIn(@Nullable Instant deletedAt) {
        if (deletedAt == null) {
            throw ProblemException.because(ProblemType.CONFLICT, "not-in-trash", "It does not lie in the trash.");
        }
        return deletedAt;
    }
}
