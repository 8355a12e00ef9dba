package ru.orientir.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.About;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** A piece of work in the background, from its request to its end; queued by {@link Jobs}, claimed by {@link Turns}. */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
class Job implements Scoped {
    @Id
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID organisationId;

    private String kind;
    private String key;

    @Column(name = "about_entity")
    private String aboutEntity;

    @Column(name = "about_id")
    private UUID aboutId;

    @Column(name = "subject_name")
    private String askedBy;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private int progress;
    private int attempts;
    private @Nullable UUID lease;

    @Column(name = "free_at")
    private Instant freeAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable JobProblem problem;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    protected Job() {}

    void reach(int percent) {
        progress = Math.max(progress, percent);
    }

    void finish() {
        end(JobState.DONE);
        progress = 100;
    }

    void fail(JobProblem why) {
        end(JobState.FAILED);
        problem = why;
    }

    /** Refused with 409 once it has ended. */
    void cancel() {
        if (!isOpen()) {
            throw ProblemException.because(ProblemType.CONFLICT, "job-ended", "The job has ended.");
        }
        end(JobState.CANCELLED);
    }

    void retry(Duration delay) {
        state = JobState.QUEUED;
        lease = null;
        freeAt = Instant.now().plus(delay);
    }

    void release() {
        retry(Duration.ZERO);
        attempts--;
    }

    private void end(JobState how) {
        state = how;
        lease = null;
        finishedAt = Instant.now();
    }

    About about() {
        return new About(aboutEntity, aboutId);
    }

    boolean isOpen() {
        return state.isOpen();
    }

    String kind() {
        return kind;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID ownerId() {
        return organisationId;
    }

    @Override
    public long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Override
    public JobView view() {
        return new JobView(
                id,
                String.valueOf(version),
                kind,
                about(),
                organisationId,
                askedBy,
                state,
                progress,
                attempts,
                createdAt,
                startedAt,
                finishedAt,
                problem);
    }
}
