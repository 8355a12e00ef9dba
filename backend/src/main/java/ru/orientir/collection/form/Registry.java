package ru.orientir.collection.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.Unscoped;

/**
 * The organisations of a kind an answer can name, such as the colleges of the region: known to whoever fills in the form,
 * also where they are out of sight otherwise.
 */
@ApplicationScoped
class Registry {
    @Inject
    EntityManager entities;

    /** Names by id, in their order, of those in the same region. */
    @Unscoped("names of the region, known to whoever fills in a form there")
    Map<UUID, String> of(UUID organisationId, OrganisationKind kind) {
        var members = new LinkedHashMap<UUID, String>();
        entities.createNativeQuery(
                        """
                        select distinct member.id, member.name
                        from organisation_tree above
                        join organisation_tree below on below.ancestor = above.ancestor
                        join organisation member on member.id = below.descendant
                        where above.descendant = ?1 and member.kind = ?2
                        order by member.name, member.id
                        """,
                        Tuple.class)
                .setParameter(1, organisationId)
                .setParameter(2, kind.name())
                .getResultList()
                .forEach(any -> members.put(((Tuple) any).get(0, UUID.class), ((Tuple) any).get(1, String.class)));
        return members;
    }
}
