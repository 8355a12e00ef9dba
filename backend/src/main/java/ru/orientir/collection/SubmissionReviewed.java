package ru.orientir.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The coordinator has decided about a submission; fired in the transaction of the decision. */
public record SubmissionReviewed(
        UUID submissionId,
        UUID campaignId,
        UUID organisationId,
        Outcome outcome,
        LocalDate dueOn,
        @Nullable String reason) {

    /** What was decided. */
    public enum Outcome {
        RETURNED,
        REOPENED,
        ACCEPTED
    }
}
