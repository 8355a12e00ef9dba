package ru.orientir.organisation.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.name.PersonName;
import ru.orientir.organisation.OrganisationRepository;
import ru.orientir.platform.Lists;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Found;
import ru.orientir.platform.http.Keys;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.http.Trash;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ProblemException;

@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    static final String EDIT = "person:edit";

    private static final Sorting<Person> SORTING =
            Sorting.by("familyName", "e.familyName", String.class, Person::familyName);
    /** Endings change with the case; what begins alike may be the same surname. */
    private static final int STEM = 3;

    private static final int CANDIDATES = 500;
    private static final int PROPOSALS = 5;
    private static final double LIKELY = 0.4;

    /** Somebody a printed name may mean, for a human to confirm; score from 0 to 1. */
    public record Match(Person person, double score) {}

    @Inject
    ChangeGuard guard;

    @Inject
    OrganisationRepository organisations;

    Person get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("person", id));
    }

    Person forChange(UUID id) {
        return guard.load(Person.class, id, EDIT);
    }

    Person create(PersonInput input) {
        var person = Person.create(keeper(input), input);
        persistAndFlush(person);
        return person;
    }

    void replace(Person person, PersonInput input) {
        person.replace(keeper(input), input);
        flush();
    }

    void trash(UUID id) {
        forChange(id).trash(Trash.now());
    }

    Person restore(UUID id) {
        var person = guard.loadUnversioned(Person.class, id, EDIT);
        person.restore();
        flush();
        return person;
    }

    /** Whom a printed name may mean among the people in sight, the likeliest first. */
    public List<Match> matching(PersonName printed) {
        if (printed.surname() == null) {
            return List.of();
        }
        var stem = Keys.of(printed.surname(), STEM);
        return find("deletedAt is null and starts_as(familyName, ?1)", stem).range(0, CANDIDATES - 1).list().stream()
                .map(person -> new Match(
                        person,
                        PersonName.parse(person.displayName())
                                .map(printed::match)
                                .orElse(0.0)))
                .filter(match -> match.score() >= LIKELY)
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .limit(PROPOSALS)
                .toList();
    }

    Page<Person> find(
            @Nullable String q, @Nullable UUID organisationId, boolean inTrash, @Nullable String sort, Paging paging) {
        return PageQuery.of(Person.class)
                .where(inTrash ? "e.deletedAt is not null" : "e.deletedAt is null")
                .where("has_words(e.search, :q)", "q", q)
                .where(
                        "contains_json(e.positions, :position)",
                        "position",
                        organisationId == null ? null : "[{\"organisationId\": \"%s\"}]".formatted(organisationId))
                .page(getEntityManager(), SORTING, sort, paging);
    }

    /** What is meant by some words among the people in sight and out of the trash, the likeliest first. */
    public List<Found<Person>> likeliest(String words, int most) {
        return PageQuery.of(Person.class).where("e.deletedAt is null").likeliest(getEntityManager(), words, null, most);
    }

    /** The organisations that somebody in sight heads today; none of a stranger's. */
    public List<UUID> headedBy(UUID id) {
        return findByIdOptional(id).map(Person::headed).orElse(List.of());
    }

    private UUID keeper(PersonInput input) {
        var errors = new ArrayList<FieldError>();
        var positions = Lists.of(input.positions());
        for (int i = 0; i < positions.size(); i++) {
            var position = positions.get(i);
            if (organisations.findByIdOptional(position.organisationId()).isEmpty()) {
                errors.add(new FieldError(
                        "#/positions/" + i + "/organisationId", "unknown_reference", "There is no such organisation."));
            }
            if (position.from() != null
                    && position.to() != null
                    && position.to().isBefore(position.from())) {
                errors.add(new FieldError("#/positions/" + i + "/to", "end_before_start", "It ends before it starts."));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        var keeper = input.keeper()
                .orElseThrow(() -> ProblemException.invalid(
                        "#/positions", "required", "Name a position, or the organisation that keeps the record."));
        guard.requireScope(keeper, EDIT);
        return keeper;
    }
}
