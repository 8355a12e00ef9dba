package ru.orientir.roadmap.part;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Found;
import ru.orientir.platform.http.Keys;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

@ApplicationScoped
public class RoadmapRepository implements PanacheRepositoryBase<Roadmap, UUID> {
    /** Permission to see roadmaps and their parts. */
    public static final String READ = "roadmap:read";

    /** Permission to change roadmaps and their parts. */
    public static final String EDIT = "roadmap:edit";

    private static final int KEY = 200;
    private static final Sorting<Roadmap> SORTING =
            Sorting.by("title", "left(e.title, " + KEY + ")", String.class, r -> Keys.of(r.title(), KEY));

    @Inject
    ChangeGuard guard;

    /** @throws ProblemException 404 when there is none, or not in sight */
    public Roadmap get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("roadmap", id));
    }

    /** Locks the roadmap; 404, 403, 412 and 428 as they are due. */
    public Roadmap forChange(UUID id) {
        return guard.load(Roadmap.class, id, EDIT);
    }

    /** Locks the roadmap to change its parts: two such changes come one after the other. */
    public Roadmap forParts(UUID id) {
        return guard.loadUnversioned(Roadmap.class, id, EDIT);
    }

    /** A part can't come back while the roadmap itself lies in the trash. */
    public void requireOutOfTrash(UUID id) {
        if (get(id).isTrashed()) {
            throw ProblemException.because(ProblemType.CONFLICT, "parent-in-trash", "Restore the roadmap first.");
        }
    }

    /** Those of a project that are not in the trash, the oldest first. */
    public List<UUID> keptOf(UUID projectId) {
        return getEntityManager()
                .createQuery(
                        "select e.id from Roadmap e where e.projectId = :project and e.deletedAt is null order by e.id",
                        UUID.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    /** Also those in the trash. */
    public List<UUID> ofProject(UUID projectId) {
        return getEntityManager()
                .createQuery("select e.id from Roadmap e where e.projectId = :project", UUID.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    /** What those in sight are called. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Roadmap::id, Roadmap::title));
    }

    /** A page of those in sight; null asks for all. */
    public Page<Roadmap> find(
            @Nullable String q, @Nullable UUID projectId, boolean inTrash, @Nullable String sort, Paging paging) {
        return PageQuery.of(Roadmap.class)
                .where(inTrash ? "e.deletedAt is not null" : "e.deletedAt is null")
                .where("has_words(e.search, :q)", "q", q)
                .where("e.projectId = :projectId", "projectId", projectId)
                .page(getEntityManager(), SORTING, sort, paging);
    }

    /** What is meant by some words among the roadmaps in sight and out of the trash, the likeliest first. */
    public List<Found<Roadmap>> likeliest(String words, int most) {
        return PageQuery.of(Roadmap.class)
                .where("e.deletedAt is null")
                .likeliest(getEntityManager(), words, null, most);
    }
}
