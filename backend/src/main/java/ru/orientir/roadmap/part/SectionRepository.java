package ru.orientir.roadmap.part;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.problem.ProblemException;

@ApplicationScoped
public class SectionRepository implements PanacheRepositoryBase<Section, UUID> {
    private static final Sorting<Section> SORTING = Sorting.by("position", "e.position", Long.class, Section::position);

    @Inject
    ChangeGuard guard;

    /** @throws ProblemException 404 when there is none, or not in sight */
    public Section get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("section", id));
    }

    /** Locks the section; 404, 403, 412 and 428 as they are due. */
    public Section forChange(UUID id) {
        return guard.load(Section.class, id, RoadmapRepository.EDIT);
    }

    /** Locks the section in the trash; 404 and 403 as they are due. */
    public Section forRestore(UUID id) {
        return guard.loadUnversioned(Section.class, id, RoadmapRepository.EDIT);
    }

    /** Asked for before the section is loaded: the roadmap is locked first. */
    public UUID roadmapOf(UUID id) {
        return getEntityManager()
                .createQuery("select e.roadmapId from Section e where e.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("section", id));
    }

    /** Refuses with 422 a section that is not there, in the trash, or of another roadmap. */
    public void requireInRoadmap(@Nullable UUID id, UUID roadmapId, String pointer) {
        if (id == null) {
            return;
        }
        var found = count("id = ?1 and roadmapId = ?2 and deletedAt is null", id, roadmapId);
        if (found == 0) {
            throw ProblemException.invalid(pointer, "unknown_reference", "The roadmap has no such section.");
        }
    }

    /** Those that are not in the trash, in the order of the document. */
    public List<Section> ofRoadmap(UUID roadmapId) {
        return inOrder(roadmapId).list();
    }

    /** Locks all of them but those in the trash, in the order of the document. */
    public List<Section> ofRoadmapForChange(UUID roadmapId) {
        return inOrder(roadmapId).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    private PanacheQuery<Section> inOrder(UUID roadmapId) {
        return find("roadmapId = ?1 and deletedAt is null order by position, id", roadmapId);
    }

    /** The section and all sections inside it, in the trash or not. */
    public List<UUID> subtree(UUID id) {
        var all = new ArrayList<>(List.of(id));
        for (var level = List.of(id); !level.isEmpty(); ) {
            level = getEntityManager()
                    .createQuery("select e.id from Section e where e.parentId in :parents", UUID.class)
                    .setParameter("parents", level)
                    .getResultList();
            all.addAll(level);
        }
        return all;
    }

    /** A page of the sections in sight, or of one roadmap's. */
    public Page<Section> find(@Nullable UUID roadmapId, boolean inTrash, @Nullable String sort, Paging paging) {
        return PageQuery.of(Section.class)
                .where(inTrash ? "e.deletedAt is not null" : "e.deletedAt is null")
                .where("e.roadmapId = :roadmapId", "roadmapId", roadmapId)
                .page(getEntityManager(), SORTING, sort, paging);
    }
}
