package ru.orientir.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;

/** One notice to one person. Who has left the organisation no longer sees it. */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
public class Notification implements Scoped {
    @Id
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String subject;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Formula("(select c.title from campaign c where c.id = campaign_id)")
    private String campaignTitle;

    @Formula("(select o.name from organisation o where o.id = owner_id)")
    private String organisationName;

    @Column(name = "submission_id")
    private @Nullable UUID submissionId;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private @Nullable String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected Notification() {}

    void read() {
        if (readAt == null) {
            readAt = Instant.now();
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID ownerId() {
        return ownerId;
    }

    @Override
    public long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Override
    public NotificationView view() {
        return new NotificationView(
                id,
                kind,
                ownerId,
                organisationName,
                campaignId,
                campaignTitle,
                submissionId,
                dueOn,
                reason,
                createdAt,
                readAt);
    }
}
