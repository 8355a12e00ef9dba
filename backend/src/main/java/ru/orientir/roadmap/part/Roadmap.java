package ru.orientir.roadmap.part;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.history.Tracked;
import ru.orientir.platform.http.Trash;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.project.Passport;
import ru.orientir.project.Project;

/** A roadmap («дорожная карта») of a project. */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
@Tracked(value = "roadmap", permission = RoadmapRepository.READ, untold = "activityCount")
public class Roadmap implements Scoped {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "project_id")
    private UUID projectId;

    private String title;

    @Column(name = "start_year")
    private int startYear;

    @Column(name = "end_year")
    private int endYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_year")
    private PlanYear planYear;

    @JdbcTypeCode(SqlTypes.JSON)
    private Passport.@Nullable Period period;

    /** Counts the arrangements, so that each gives the roadmap a new version. */
    private int arrangements;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Formula("(select count(*) from activity a where a.roadmap_id = id and a.deleted_at is null)")
    private int activityCount;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false, columnDefinition = "tsvector")
    private String search;

    protected Roadmap() {}

    /** It belongs to its project's organisation. */
    public static Roadmap create(Project project, RoadmapInput input) {
        if (project.isTrashed()) {
            throw ProblemException.invalid("#/projectId", "in_trash", "The project lies in the trash.");
        }
        var roadmap = new Roadmap();
        roadmap.ownerId = project.ownerId();
        roadmap.projectId = project.id();
        roadmap.replace(input);
        return roadmap;
    }

    /** Answers whether the years have changed, so that every schedule must be read anew. */
    public boolean replace(RoadmapInput input) {
        Trash.requireOut(deletedAt);
        if (!projectId.equals(input.projectId())) {
            throw ProblemException.invalid("#/projectId", "immutable", "A roadmap stays in its project.");
        }
        if (input.endYear() < input.startYear()) {
            throw ProblemException.invalid("#/endYear", "end_before_start", "It ends before it starts.");
        }
        if (input.period() != null) {
            input.period().check("#/period");
        }
        var changed = startYear != input.startYear() || endYear != input.endYear() || planYear != input.planYear();
        title = input.title();
        startYear = input.startYear();
        endYear = input.endYear();
        planYear = input.planYear();
        period = input.period();
        return changed;
    }

    /** Notes that its sections and activities were arranged anew. */
    public void arranged() {
        Trash.requireOut(deletedAt);
        arrangements++;
    }

    /** With it go its parts, at the same moment. */
    public void trash(Instant moment) {
        Trash.requireOut(deletedAt);
        deletedAt = moment;
    }

    /** Leaves the trash; answers the moment it was put there, by which what went with it is found. */
    public Instant restore() {
        var moment = Trash.requireIn(deletedAt);
        deletedAt = null;
        return moment;
    }

    void requireOutOfTrash() {
        Trash.requireOut(deletedAt);
    }

    boolean isTrashed() {
        return deletedAt != null;
    }

    /** What its years say about a schedule phrase. */
    public PlanContext plan(Optional<LocalDate> documentDate) {
        return new PlanContext(startYear, endYear, planYear, documentDate);
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

    public UUID projectId() {
        return projectId;
    }

    String title() {
        return title;
    }

    @Override
    public RoadmapView view() {
        return new RoadmapView(
                id,
                String.valueOf(version),
                projectId,
                ownerId,
                title,
                startYear,
                endYear,
                planYear,
                period,
                activityCount,
                deletedAt);
    }
}
