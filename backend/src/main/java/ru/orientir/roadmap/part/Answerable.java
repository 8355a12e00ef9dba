package ru.orientir.roadmap.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ru.orientir.organisation.OrganisationRepository;
import ru.orientir.organisation.person.PersonRepository;

/** What an activity must say for a person to be responsible for it: the person, or all the heads the person is one of. */
@ApplicationScoped
class Answerable {
    @Inject
    PersonRepository people;

    @Inject
    OrganisationRepository organisations;

    /**
     * A condition on the activity {@code e}, each alternative answered by the index over its parties.
     *
     * @param parameters what the condition names
     */
    record Condition(String hql, Map<String, Object> parameters) {}

    /** «Руководители школ» are those in the reach of the activity's owner. */
    Condition of(UUID person) {
        var parameters = new HashMap<String, Object>();
        parameters.put("person", party("personId", person));
        var hql = new StringBuilder("contains_json(e.responsible, :person)");
        organisations.aboveByKind(people.headedBy(person)).forEach((kind, owners) -> {
            hql.append(" or contains_json(e.responsible, :heads%1$s) and e.ownerId in :above%1$s".formatted(kind));
            parameters.put("heads" + kind, party("headsOf", kind));
            parameters.put("above" + kind, owners);
        });
        return new Condition(hql.toString(), parameters);
    }

    private static String party(String field, Object value) {
        return "[{\"%s\": \"%s\"}]".formatted(field, value);
    }
}
