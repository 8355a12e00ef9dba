package ru.orientir.platform.once;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/**
 * A request that came before under the same key.
 *
 * @param asked what it asked, as {@link Fingerprint} tells it; absent while it runs
 */
record KnownRequest(byte @Nullable [] asked, @Nullable KeptAnswer answer) {
    /** @throws ProblemException 422 when it asked for something else, 409 when it hasn't been answered */
    KeptAnswer answerTo(byte[] askedNow) {
        if (answer == null) {
            throw running();
        }
        if (!Arrays.equals(asked, askedNow)) {
            throw ProblemException.because(
                    ProblemType.INVALID_INPUT, "key-reused", "This Idempotency-Key came with another request.");
        }
        return answer;
    }

    static ProblemException running() {
        return ProblemException.because(
                ProblemType.CONFLICT,
                "key-in-use",
                "The first request with this Idempotency-Key has not been answered.");
    }
}
