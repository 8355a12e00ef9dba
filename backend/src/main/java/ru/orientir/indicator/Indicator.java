package ru.orientir.indicator;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.Semver;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.history.Tracked;
import ru.orientir.platform.http.Trash;

/** An indicator («показатель») as its newest version defines it. Its code never changes. */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
@Tracked(
        value = "indicator",
        permission = IndicatorRepository.READ,
        untold = {"unfinished", "activityCount"})
public class Indicator implements Scoped {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String code;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Definition definition;

    private int major;
    private int minor;
    private int patch;
    private int position;

    @Column(name = "project_id")
    private @Nullable UUID projectId;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Formula("activities_of_indicator(id)")
    private int activityCount;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false, columnDefinition = "tsvector")
    private String search;

    protected Indicator() {}

    static Indicator create(UUID ownerId, String code, int position, Definition definition) {
        var indicator = new Indicator();
        indicator.ownerId = ownerId;
        indicator.code = code;
        indicator.position = position;
        indicator.take(Semver.FIRST, definition);
        return indicator;
    }

    void take(Semver next, Definition newDefinition) {
        Trash.requireOut(deletedAt);
        major = next.major();
        minor = next.minor();
        patch = next.patch();
        definition = newDefinition;
        name = newDefinition.name();
    }

    void belongTo(@Nullable UUID newProjectId) {
        Trash.requireOut(deletedAt);
        projectId = newProjectId;
    }

    void trash(Instant moment) {
        Trash.requireOut(deletedAt);
        deletedAt = moment;
    }

    void restore() {
        Trash.requireIn(deletedAt);
        deletedAt = null;
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

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Definition definition() {
        return definition;
    }

    Semver semver() {
        return new Semver(major, minor, patch);
    }

    int position() {
        return position;
    }

    public @Nullable UUID projectId() {
        return projectId;
    }

    public boolean isTrashed() {
        return deletedAt != null;
    }

    @Override
    public IndicatorView view() {
        return new IndicatorView(
                id,
                String.valueOf(version),
                ownerId,
                code,
                semver().toString(),
                definition,
                definition.unfinished(),
                projectId,
                activityCount,
                deletedAt);
    }
}
