package ru.orientir.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.organisation.order.OrderRepository;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.http.Found;
import ru.orientir.platform.http.Keys;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.http.Trash;
import ru.orientir.platform.problem.ProblemException;

@ApplicationScoped
public class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {
    static final String EDIT = "project:edit";

    private static final int KEY = 200;
    private static final Sorting<Project> SORTING =
            Sorting.by("title", "left(e.title, " + KEY + ")", String.class, p -> Keys.of(p.title(), KEY));

    @Inject
    ChangeGuard guard;

    @Inject
    OrderRepository orders;

    @Inject
    Event<ProjectTrashed> trashed;

    @Inject
    Event<ProjectRestored> restored;

    /** @throws ProblemException 404 when there is none, or not in sight */
    public Project get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("project", id));
    }

    /** The project a body points at; 422 at the pointer when there is none in sight. */
    public Project referenced(UUID id, String pointer) {
        return findByIdOptional(id)
                .orElseThrow(() -> ProblemException.invalid(pointer, "unknown_reference", "There is no such project."));
    }

    Project forChange(UUID id) {
        return guard.load(Project.class, id, EDIT);
    }

    Project create(ProjectInput input) {
        guard.requireScope(input.organisationId(), EDIT);
        var project = Project.create(
                input.organisationId(), input.title(), input.orderId(), input.passport(List.of(), plan(input)));
        persistAndFlush(project);
        return project;
    }

    void replace(Project project, ProjectInput input) {
        if (!project.ownerId().equals(input.organisationId())) {
            throw ProblemException.invalid("#/organisationId", "immutable", "A project stays where it was made.");
        }
        project.replace(
                input.title(),
                input.orderId(),
                input.passport(project.passport().stages(), plan(input)));
        flush();
    }

    void trash(UUID id) {
        var project = forChange(id);
        var moment = Trash.now();
        project.trash(moment);
        trashed.fire(new ProjectTrashed(id, moment));
    }

    Project restore(UUID id) {
        var project = guard.loadUnversioned(Project.class, id, EDIT);
        var moment = project.restore();
        flush();
        restored.fire(new ProjectRestored(id, moment));
        getEntityManager().refresh(project);
        return project;
    }

    /** The date of the order behind a project: what «со дня подписания приказа» starts at. */
    public Optional<LocalDate> documentDate(UUID projectId) {
        return getEntityManager()
                .createQuery(
                        "select o.date from Project p join Order o on o.id = p.orderId where p.id = :id",
                        LocalDate.class)
                .setParameter("id", projectId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those of an organisation that are not in the trash, the newest first. */
    List<Project> keptOf(UUID organisationId) {
        return list("ownerId = ?1 and deletedAt is null order by id desc", organisationId);
    }

    Optional<Project> ofOrder(UUID organisationId, String number, LocalDate date) {
        return getEntityManager()
                .createQuery(
                        """
                        select p from Project p join Order o on o.id = p.orderId
                        where p.ownerId = :owner and p.deletedAt is null and o.number = :number and o.date = :date
                        order by p.id desc
                        """,
                        Project.class)
                .setParameter("owner", organisationId)
                .setParameter("number", number)
                .setParameter("date", date)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    Page<Project> find(
            @Nullable String q, @Nullable UUID organisationId, boolean inTrash, @Nullable String sort, Paging paging) {
        return PageQuery.of(Project.class)
                .where(inTrash ? "e.deletedAt is not null" : "e.deletedAt is null")
                .where("has_words(e.search, :q)", "q", q)
                .where("e.ownerId = :organisationId", "organisationId", organisationId)
                .page(getEntityManager(), SORTING, sort, paging);
    }

    /** What is meant by some words among the projects in sight and out of the trash, the likeliest first. */
    public List<Found<Project>> likeliest(String words, int most) {
        return PageQuery.of(Project.class)
                .where("e.deletedAt is null")
                .likeliest(getEntityManager(), words, null, most);
    }

    private PlanContext plan(ProjectInput input) {
        var period = input.period();
        if (period != null) {
            period.check("#/period");
        }
        var date = input.orderId() == null
                ? Optional.<LocalDate>empty()
                : Optional.of(orders.referenced(input.orderId(), "#/orderId").date());
        int start = period != null && period.start() != null
                ? period.start().getYear()
                : date.orElseGet(Today::date).getYear();
        int end = period != null && period.end() != null ? period.end().getYear() : start + 1;
        return new PlanContext(start, Math.max(start, end), PlanYear.SCHOOL, date);
    }
}
