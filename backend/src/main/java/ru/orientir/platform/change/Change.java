package ru.orientir.platform.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;

/** A line of history, read from the view {@code change_log}; written by the trigger {@code record_change} only. */
@Entity
@Immutable
@Table(name = "change_log")
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
public class Change implements Scoped {
    @Id
    private UUID id;

    private long number;
    private Instant at;

    @Column(name = "actor_name")
    private String actor;

    @Column(name = "request_id")
    private String request;

    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private TrackedEntity entity;

    @Column(name = "entity_id")
    private UUID entityId;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private ChangeView.Operation operation;

    protected Change() {}

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID ownerId() {
        return ownerId;
    }

    /** The number of the change set. */
    @Override
    public long version() {
        return number;
    }

    @Override
    public ChangeView view() {
        return new ChangeView(number, at, actor, request, reason, entity, entityId, operation);
    }
}
