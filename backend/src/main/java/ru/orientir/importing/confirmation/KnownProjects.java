package ru.orientir.importing.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import ru.orientir.importing.draft.Draft;
import ru.orientir.project.Project;

/** Finds the project a document has become before: by its order's number and date, else by its title. */
@ApplicationScoped
class KnownProjects {
    @Inject
    EntityManager entities;

    Optional<Project> match(UUID organisationId, Draft draft) {
        var byOrder = OrderConversion.date(draft.order()).flatMap(date -> entities.createQuery(
                        """
                        select p from Project p join Order o on o.id = p.orderId
                        where p.ownerId = :owner and p.deletedAt is null and o.number = :number and o.date = :date
                        order by p.id desc
                        """,
                        Project.class)
                .setParameter("owner", organisationId)
                .setParameter("number", OrderConversion.number(draft.order()))
                .setParameter("date", date)
                .setMaxResults(1)
                .getResultStream()
                .findFirst());
        return byOrder.or(() -> byTitle(organisationId, DraftConversion.normalised(DraftConversion.title(draft))));
    }

    private Optional<Project> byTitle(UUID organisationId, String title) {
        return entities.createQuery(
                        "select p from Project p where p.ownerId = :owner and p.deletedAt is null order by p.id desc",
                        Project.class)
                .setParameter("owner", organisationId)
                .getResultStream()
                .filter(project -> DraftConversion.normalised(project.title()).equals(title))
                .findFirst();
    }
}
