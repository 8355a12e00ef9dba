package ru.orientir.platform.job;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ProblemException;

/**
 * Why a job failed, in the words of a problem.
 *
 * @param type last part of the problem's type, e.g. {@code password-protected}
 * @param title the kind of problem, in English
 * @param detail what is wrong this time, in English
 * @param errors what is wrong field by field; never empty
 */
public record JobProblem(
        @Schema(examples = "password-protected") String type,
        @Schema(examples = "The file is protected by a password") String title,
        String detail,
        @Nullable List<FieldError> errors) {

    public JobProblem(String type, String title, String detail) {
        this(type, title, detail, null);
    }

    /** Our own fault. */
    public static JobProblem internal(String detail) {
        return new JobProblem("internal", "Something went wrong on our side", detail);
    }

    static JobProblem tooLong(Duration deadline) {
        return new JobProblem(
                "job-took-too-long", "It took too long", "It was ended after %d s.".formatted(deadline.toSeconds()));
    }

    static JobProblem of(ProblemException refusal) {
        var type = refusal.type();
        return new JobProblem(
                Objects.requireNonNullElse(refusal.reason(), type.slug()),
                type.title(),
                refusal.detail(),
                refusal.errors().isEmpty() ? null : refusal.errors());
    }
}
