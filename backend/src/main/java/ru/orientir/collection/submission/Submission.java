package ru.orientir.collection.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.About;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.history.Tracked;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** The answer of one participant to a campaign («сдача отчёта»); made by the campaign when it opens. */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
@Tracked(
        value = "submission",
        permission = SubmissionRepository.READ,
        untold = {"campaignTitle", "period", "organisationName", "late", "cells", "filled"})
public class Submission implements Scoped {
    @Id
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Formula("(select c.title from campaign c where c.id = campaign_id)")
    private String campaignTitle;

    @Formula("(select p.code from campaign c join period p on p.id = c.period_id where c.id = campaign_id)")
    private String period;

    @Formula("(select coalesce(o.short_name, o.name) from organisation o where o.id = owner_id)")
    private String organisationName;

    @Enumerated(EnumType.STRING)
    private SubmissionStatus status;

    private int round;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "reopened_until")
    private @Nullable LocalDate reopenedUntil;

    private @Nullable String reason;
    private boolean amended;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "accepted_by")
    private @Nullable String acceptedBy;

    @Column(name = "first_submitted_on")
    private @Nullable LocalDate firstSubmittedOn;

    @Column(name = "typed_version", insertable = false, updatable = false)
    private long typedVersion;

    @Column(insertable = false, updatable = false)
    private int cells;

    @Column(insertable = false, updatable = false)
    private int filled;

    protected Submission() {}

    /** Something was typed: begins a draft, and takes an approval back, because what was approved is no longer there. */
    public void typed(boolean onlyFlagged) {
        require(
                "submission-locked",
                SubmissionStatus.NOT_STARTED,
                SubmissionStatus.DRAFT,
                SubmissionStatus.APPROVED,
                SubmissionStatus.RETURNED);
        if (startedAt == null) {
            startedAt = Instant.now();
        }
        if (status != SubmissionStatus.RETURNED) {
            status = onlyFlagged && submittedAt != null ? SubmissionStatus.RETURNED : SubmissionStatus.DRAFT;
        }
        approvedAt = null;
        approvedBy = null;
    }

    public void approve(String by) {
        require("not-to-approve", SubmissionStatus.DRAFT, SubmissionStatus.RETURNED);
        status = SubmissionStatus.APPROVED;
        approvedAt = Instant.now();
        approvedBy = by;
    }

    public void submit(String by) {
        require("not-approved", SubmissionStatus.APPROVED);
        status = SubmissionStatus.SUBMITTED;
        submittedAt = Instant.now();
        submittedBy = by;
        if (firstSubmittedOn == null) {
            firstSubmittedOn = Today.date();
        }
    }

    public void accept(String by) {
        require("not-submitted", SubmissionStatus.SUBMITTED);
        status = SubmissionStatus.ACCEPTED;
        acceptedAt = Instant.now();
        acceptedBy = by;
        reason = null;
    }

    /** Once more while it is returned, when a cell was forgotten. */
    public void sendBack(String why) {
        require("not-submitted", SubmissionStatus.SUBMITTED, SubmissionStatus.RETURNED);
        status = SubmissionStatus.RETURNED;
        reason = why;
    }

    /** Opens the next round: what was accepted stays as it was, and what is typed now replaces it when handed in. */
    public void amend(String why) {
        require("not-accepted", SubmissionStatus.ACCEPTED);
        beginRound(why);
    }

    /** Opens some cells again whose own window is still open. */
    public void refine() {
        require("not-submitted", SubmissionStatus.SUBMITTED, SubmissionStatus.ACCEPTED);
        beginRound(null);
        status = SubmissionStatus.RETURNED;
    }

    /** The coordinator lets one participant in again until a day. */
    public void reopen(LocalDate until, String why) {
        if (!status.isOpen()) {
            beginRound(why);
        }
        reason = why;
        reopenedUntil = until;
        dueOn = until.isAfter(dueOn) ? until : dueOn;
    }

    private void beginRound(@Nullable String why) {
        status = SubmissionStatus.DRAFT;
        round++;
        amended = true;
        reason = why;
        approvedAt = null;
        approvedBy = null;
        acceptedAt = null;
        acceptedBy = null;
    }

    public boolean isReopened(LocalDate day) {
        return reopenedUntil != null && !reopenedUntil.isBefore(day);
    }

    private void require(String slug, SubmissionStatus... expected) {
        if (!Arrays.asList(expected).contains(status)) {
            throw ProblemException.because(
                    ProblemType.CONFLICT,
                    slug,
                    "The submission is %s."
                            .formatted(status.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    /** What evidence of its answers names. */
    public About about() {
        return new About("submission", id);
    }

    @Override
    public UUID ownerId() {
        return ownerId;
    }

    /** Typing counts: nobody approves or hands in what somebody else is still changing. */
    @Override
    public long version() {
        return Math.max(version, typedVersion);
    }

    public UUID campaignId() {
        return campaignId;
    }

    public SubmissionStatus status() {
        return status;
    }

    /** Whether what is handed in now replaces what was accepted. */
    public boolean isAmended() {
        return amended;
    }

    /** Why it was returned, amended or opened again; absent in a first round and once it is accepted. */
    @Nullable
    public String reason() {
        return reason;
    }

    public String campaignTitle() {
        return campaignTitle;
    }

    public String organisationName() {
        return organisationName;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isLate(LocalDate day) {
        return (firstSubmittedOn == null ? day : firstSubmittedOn).isAfter(dueOn);
    }

    @Override
    public SubmissionView view() {
        return new SubmissionView(
                id,
                String.valueOf(version()),
                campaignId,
                campaignTitle,
                period,
                ownerId,
                organisationName,
                status,
                round,
                dueOn,
                reopenedUntil,
                isLate(Today.date()),
                reason,
                cells,
                filled,
                startedAt,
                approvedAt,
                approvedBy,
                submittedAt,
                submittedBy,
                acceptedAt,
                acceptedBy);
    }
}
