package ru.orientir.project;

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
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.history.Tracked;
import ru.orientir.platform.http.Trash;

/** A project: what a municipality, a school or a region has set out to do, with its passport. */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
@Tracked(value = "project", permission = "project:read", untold = "roadmapCount")
public class Project implements Scoped {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "order_id")
    private @Nullable UUID orderId;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Passport passport;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Formula("roadmaps_of_project(id)")
    private int roadmapCount;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false, columnDefinition = "tsvector")
    private String search;

    protected Project() {}

    static Project create(UUID ownerId, String title, @Nullable UUID orderId, Passport passport) {
        var project = new Project();
        project.ownerId = ownerId;
        project.replace(title, orderId, passport);
        return project;
    }

    void replace(String newTitle, @Nullable UUID newOrderId, Passport newPassport) {
        Trash.requireOut(deletedAt);
        title = newTitle;
        orderId = newOrderId;
        passport = newPassport;
    }

    void trash(Instant moment) {
        Trash.requireOut(deletedAt);
        deletedAt = moment;
    }

    /** Leaves the trash; answers the moment it was put there, by which what went with it is found. */
    Instant restore() {
        var moment = Trash.requireIn(deletedAt);
        deletedAt = null;
        return moment;
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

    public String title() {
        return title;
    }

    public @Nullable UUID orderId() {
        return orderId;
    }

    public Passport passport() {
        return passport;
    }

    public boolean isTrashed() {
        return deletedAt != null;
    }

    @Override
    public ProjectView view() {
        return new ProjectView(
                id,
                String.valueOf(version),
                ownerId,
                title,
                passport.period(),
                orderId,
                passport.head(),
                passport.coordinators(),
                passport.regionalProject(),
                passport.federalProject(),
                passport.goals(),
                passport.objectives(),
                passport.principles(),
                passport.levels(),
                passport.stages(),
                passport.directions(),
                passport.expectedResults(),
                passport.resources(),
                passport.staffing(),
                passport.swot(),
                passport.effects(),
                passport.bodies(),
                passport.notes(),
                roadmapCount,
                deletedAt);
    }
}
