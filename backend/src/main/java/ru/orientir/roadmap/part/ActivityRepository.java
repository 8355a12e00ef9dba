package ru.orientir.roadmap.part;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Found;
import ru.orientir.platform.http.Keys;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.problem.ProblemException;

@ApplicationScoped
public class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {
    private static final int KEY = 200;
    private static final Sorting<Activity> SORTING = Sorting.<Activity>by(
                    "position", "e.position", Long.class, Activity::position)
            .or("number", "e.numberKey", String.class, Activity::numberKey)
            .or("title", "left(e.title, " + KEY + ")", String.class, a -> Keys.of(a.title(), KEY))
            .or("start", "e.firstDay", LocalDate.class, Activity::firstDay)
            .or("end", "e.lastDay", LocalDate.class, Activity::lastDay)
            .or("status", byStatus(), Integer.class, a -> a.status().ordinal());

    @Inject
    ChangeGuard guard;

    @Inject
    SectionRepository sections;

    @Inject
    Answerable answerable;

    /** @throws ProblemException 404 when there is none, or not in sight */
    public Activity get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("activity", id));
    }

    /** Locks the activity; 404, 403, 412 and 428 as they are due. */
    public Activity forChange(UUID id) {
        return guard.load(Activity.class, id, RoadmapRepository.EDIT);
    }

    /** Locks the activity in the trash; 404 and 403 as they are due. */
    public Activity forRestore(UUID id) {
        return guard.loadUnversioned(Activity.class, id, RoadmapRepository.EDIT);
    }

    /** Those that are not in the trash, in the order of the document. */
    public List<Activity> ofRoadmap(UUID roadmapId) {
        return inOrder(roadmapId).list();
    }

    /** Locks all of them but those in the trash, in the order of the document. */
    public List<Activity> ofRoadmapForChange(UUID roadmapId) {
        return inOrder(roadmapId).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    private PanacheQuery<Activity> inOrder(UUID roadmapId) {
        return find("roadmapId = ?1 and deletedAt is null order by position, id", roadmapId);
    }

    /** A page of those in sight that the filter asks for. */
    public Page<Activity> find(ActivityFilter filter, Paging paging) {
        var person = filter.person();
        var query = PageQuery.of(Activity.class);
        if (person != null) {
            var answers = answerable.of(person);
            query.where(answers.hql()).with(answers.parameters());
        }
        return query.where(filter.trashed ? "e.deletedAt is not null" : "e.deletedAt is null")
                .where("e.roadmapId = :roadmapId", "roadmapId", filter.roadmapId)
                .where("e.sectionId in :sections", "sections", below(filter.sectionId))
                .where("e.status in :status", "status", filter.status.isEmpty() ? null : filter.status)
                .where("e.level = :level", "level", filter.level)
                .where("overlaps_days(e.days, :range)", "range", filter.range())
                .where("has_words(e.search, :q)", "q", filter.q)
                .where(
                        "contains_json(e.indicatorIds, :indicator)",
                        "indicator",
                        filter.indicatorId == null ? null : "[\"%s\"]".formatted(filter.indicatorId))
                .where(
                        "has_words(e.responsibleSearch, :responsible)",
                        "responsible",
                        person == null ? filter.responsible : null)
                .page(getEntityManager(), SORTING, filter.sort, paging);
    }

    /** What is meant by some words among the activities in sight and out of the trash, the likeliest first. */
    public List<Found<Activity>> likeliest(String words, int most) {
        return PageQuery.of(Activity.class)
                .where("e.deletedAt is null")
                .likeliest(getEntityManager(), words, "e.number", most);
    }

    private @Nullable List<UUID> below(@Nullable UUID sectionId) {
        return sectionId == null ? null : sections.subtree(sectionId);
    }

    private static String byStatus() {
        var expression = new StringBuilder("case e.status");
        for (var status : ActivityStatus.values()) {
            expression
                    .append(" when ")
                    .append(ActivityStatus.class.getName())
                    .append('.')
                    .append(status)
                    .append(" then ")
                    .append(status.ordinal());
        }
        return expression.append(" end").toString();
    }
}
