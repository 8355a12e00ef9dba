package ru.orientir.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.About;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.notice.Channel;

/** One notice to one person, by one way. Who has left the organisation no longer sees it. */
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

    private String kind;

    @Column(name = "about_entity")
    private String aboutEntity;

    @Column(name = "about_id")
    private UUID aboutId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> parameters;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Formula("(select o.name from organisation o where o.id = owner_id)")
    private String organisationName;

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
                id, kind, new About(aboutEntity, aboutId), ownerId, organisationName, parameters, createdAt, readAt);
    }
}
