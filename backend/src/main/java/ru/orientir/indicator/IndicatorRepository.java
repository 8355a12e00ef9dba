package ru.orientir.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Semver;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Found;
import ru.orientir.platform.http.Keys;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ProblemException;

/** Indicators in sight of the caller, and the versions of their definitions. */
@ApplicationScoped
public class IndicatorRepository implements PanacheRepositoryBase<Indicator, UUID> {
    public static final String EDIT = "indicator:edit";
    public static final String READ = "indicator:read";

    private static final int KEY = 200;
    private static final Sorting<Indicator> SORTING = Sorting.<Indicator>by(
                    "position", "e.position", Integer.class, Indicator::position)
            .or("code", "e.code", String.class, Indicator::code)
            .or("name", "left(e.name, " + KEY + ")", String.class, i -> Keys.of(i.name(), KEY));

    @Inject
    ChangeGuard guard;

    /** @throws ProblemException 404 when there is none, or not in sight */
    public Indicator get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("indicator", id));
    }

    /** The indicator a body points at; 422 at the pointer when there is none in sight or it lies in the trash. */
    public Indicator referenced(UUID id, String pointer) {
        return findByIdOptional(id)
                .filter(found -> !found.isTrashed())
                .orElseThrow(
                        () -> ProblemException.invalid(pointer, "unknown_reference", "There is no such indicator."));
    }

    /**
     * Refuses with 422, all at once, what a body points at and is not there.
     *
     * @param kept what it pointed at before, and may go on pointing at, in the trash too
     */
    public void requireReferenced(@Nullable List<UUID> ids, List<UUID> kept, String pointer) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; ids != null && i < ids.size(); i++) {
            var known = kept.contains(ids.get(i))
                    || findByIdOptional(ids.get(i)).filter(f -> !f.isTrashed()).isPresent();
            if (!known) {
                errors.add(new FieldError(pointer + "/" + i, "unknown_reference", "There is no such indicator."));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    /**
     * The indicators a query names by code or id. One code may stand for an indicator in each of several municipalities.
     *
     * @param parameter name of the query parameter
     * @throws ProblemException 400 when a name stands for none in sight
     */
    public List<Indicator> named(String parameter, Collection<String> codesOrIds) {
        var ids = codesOrIds.stream().flatMap(name -> id(name).stream()).toList();
        var found = list("deletedAt is null and (code in ?1 or id in ?2) order by position, id", codesOrIds, ids);
        var known = new HashSet<String>();
        for (var indicator : found) {
            known.add(indicator.code());
            known.add(indicator.id().toString());
        }
        if (!known.containsAll(codesOrIds)) {
            throw ProblemException.invalidParameter(parameter, "There is no such indicator.", List.of());
        }
        return found;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** All indicators of an organisation that are not in the trash, in their order. */
    public List<Indicator> ofOrganisation(UUID organisationId) {
        return list("ownerId = ?1 and deletedAt is null order by position, id", organisationId);
    }

    /** The newest version of an indicator in sight. */
    public IndicatorVersionRef current(UUID id) {
        var indicator = get(id);
        return version(indicator, indicator.semver()).ref(indicator.code());
    }

    /** A version by its id, whoever asks: for what points at it and has been checked itself. */
    @Unscoped("what points at the version has been checked itself")
    public IndicatorVersionRef version(int versionId) {
        var version = getEntityManager().find(IndicatorVersion.class, versionId);
        return version.ref((String) getEntityManager()
                .createNativeQuery("select code from indicator where id = ?1", String.class)
                .setParameter(1, version.indicatorId())
                .getSingleResult());
    }

    /** Versions by their ids, whoever asks: for what points at them and has been checked itself. */
    @Unscoped("what points at the versions has been checked itself")
    public Map<Integer, IndicatorVersionRef> versions(Collection<Integer> versionIds) {
        var codes = new HashMap<UUID, String>();
        getEntityManager()
                .createNativeQuery(
                        """
                        select i.id, i.code from indicator i
                        where i.id in (select v.indicator_id from indicator_version v where v.id in (?1))
                        """,
                        Tuple.class)
                .setParameter(1, versionIds)
                .getResultList()
                .stream()
                .forEach(row -> codes.put(((Tuple) row).get(0, UUID.class), ((Tuple) row).get(1, String.class)));
        return getEntityManager()
                .createQuery("from IndicatorVersion v where v.id in ?1", IndicatorVersion.class)
                .setParameter(1, versionIds)
                .getResultList()
                .stream()
                .map(v -> v.ref(Objects.requireNonNull(codes.get(v.indicatorId()), "a version is of an indicator")))
                .collect(Collectors.toMap(IndicatorVersionRef::id, Function.identity()));
    }

    IndicatorVersion version(Indicator indicator, Semver semver) {
        return getEntityManager()
                .createQuery(
                        "from IndicatorVersion v where v.indicatorId = ?1"
                                + " and v.major = ?2 and v.minor = ?3 and v.patch = ?4",
                        IndicatorVersion.class)
                .setParameter(1, indicator.id())
                .setParameter(2, semver.major())
                .setParameter(3, semver.minor())
                .setParameter(4, semver.patch())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("version", semver));
    }

    /** All versions, the newest first. */
    List<IndicatorVersion> versions(Indicator indicator) {
        return getEntityManager()
                .createQuery(
                        "from IndicatorVersion v where v.indicatorId = ?1"
                                + " order by v.major desc, v.minor desc, v.patch desc",
                        IndicatorVersion.class)
                .setParameter(1, indicator.id())
                .getResultList();
    }

    Indicator forChange(UUID id) {
        return guard.load(Indicator.class, id, EDIT);
    }

    Indicator forRestore(UUID id) {
        return guard.loadUnversioned(Indicator.class, id, EDIT);
    }

    Page<Indicator> find(
            @Nullable String q,
            @Nullable UUID organisationId,
            @Nullable UUID projectId,
            boolean inTrash,
            @Nullable String sort,
            Paging paging) {
        return PageQuery.of(Indicator.class)
                .where(inTrash ? "e.deletedAt is not null" : "e.deletedAt is null")
                .where("has_words(e.search, :q)", "q", q)
                .where("e.ownerId = :organisationId", "organisationId", organisationId)
                .where("e.projectId = :projectId", "projectId", projectId)
                .page(getEntityManager(), SORTING, sort, paging);
    }

    /** What is meant by some words among the indicators in sight and out of the trash, the likeliest first. */
    public List<Found<Indicator>> likeliest(String words, int most) {
        return PageQuery.of(Indicator.class)
                .where("e.deletedAt is null")
                .likeliest(getEntityManager(), words, "e.code", most);
    }
}
