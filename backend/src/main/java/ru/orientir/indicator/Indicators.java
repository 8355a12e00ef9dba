package ru.orientir.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.DefinitionDiff;
import ru.orientir.indicator.definition.Semver;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Trash;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;
import ru.orientir.project.ProjectRepository;

/** Makes indicators and their versions: a version is written with every change of a definition, and never again. */
@ApplicationScoped
public class Indicators {
    @Inject
    EntityManager entities;

    @Inject
    IndicatorRepository indicators;

    @Inject
    ChangeGuard guard;

    @Inject
    ProjectRepository projects;

    /**
     * Adds an indicator in version 1.0.0.
     *
     * @throws ProblemException 403 or 404 where the caller may not, 409 {@code code-taken}, 422 for an unknown project
     */
    public Indicator create(IndicatorInput input) {
        guard.requireScope(input.organisationId(), IndicatorRepository.EDIT);
        requireProject(input.projectId());
        var taken = codes(input.organisationId());
        var code = input.code();
        if (code == null) {
            code = unlike(IndicatorCode.of(input.definition().name()), taken);
        }
        requireFree(code, taken);
        var indicator = Indicator.create(
                input.organisationId(), code, nextPosition(input.organisationId()), input.definition());
        indicator.belongTo(input.projectId());
        entities.persist(indicator);
        addVersion(indicator, input.note());
        return indicator;
    }

    /** Replaces a definition; what has changed decides the version, and nothing changed makes none. */
    public void replace(Indicator indicator, IndicatorInput input) {
        if (!indicator.ownerId().equals(input.organisationId())) {
            throw ProblemException.invalid("#/organisationId", "immutable", "An indicator stays where it was made.");
        }
        if (input.code() != null && !input.code().equals(indicator.code())) {
            throw ProblemException.invalid("#/code", "immutable", "What has been counted is kept under its code.");
        }
        requireProject(input.projectId());
        indicator.belongTo(input.projectId());
        revise(indicator, input.definition(), input.note());
    }

    /** Gives an indicator a definition; answers whether that made a new version. */
    public boolean revise(Indicator indicator, Definition definition, @Nullable String note) {
        var known = indicator.semver();
        var step = DefinitionDiff.between(known, indicator.definition(), known, definition)
                .change();
        if (step != null) {
            indicator.take(known.next(step), definition);
            addVersion(indicator, note);
        }
        entities.flush();
        return step != null;
    }

    /** What a new definition would change, field by field. */
    public static List<DefinitionDiff.FieldChange> changes(Definition before, Definition after) {
        return DefinitionDiff.between(Semver.FIRST, before, Semver.FIRST, after).fields();
    }

    void trash(UUID id) {
        indicators.forChange(id).trash(Trash.now());
    }

    Indicator restore(UUID id) {
        var indicator = indicators.forRestore(id);
        requireFree(indicator.code(), codes(indicator.ownerId()));
        indicator.restore();
        entities.flush();
        return indicator;
    }

    /** All versions with who made them and when, the newest first. */
    @Unscoped("the indicator has been seen")
    List<IndicatorVersionView> versions(Indicator indicator) {
        var versions = indicators.versions(indicator);
        Map<Long, Object[]> made = new HashMap<>();
        entities
                .createNativeQuery("select id, at, actor_name from change_set where id in ?1", Object[].class)
                .setParameter(
                        1, versions.stream().map(IndicatorVersion::changeSetId).toList())
                .getResultList()
                .stream()
                .forEach(row -> made.put(((Number) ((Object[]) row)[0]).longValue(), (Object[]) row));
        return versions.stream()
                .map(v ->
                        view(v, Objects.requireNonNull(made.get(v.changeSetId()), "a version is made by a change set")))
                .toList();
    }

    private static IndicatorVersionView view(IndicatorVersion version, Object[] made) {
        return new IndicatorVersionView(
                version.semver().toString(), version.definition(), version.note(), (Instant) made[1], (String) made[2]);
    }

    /** What differs between two versions. */
    DefinitionDiff diff(Indicator indicator, Semver from, Semver to) {
        return DefinitionDiff.between(
                from,
                indicators.version(indicator, from).definition(),
                to,
                indicators.version(indicator, to).definition());
    }

    private void addVersion(Indicator indicator, @Nullable String note) {
        entities.flush();
        entities.persist(IndicatorVersion.of(indicator, line(indicator), note));
        entities.flush();
    }

    @Unscoped("the indicator is locked for a change")
    private int line(Indicator indicator) {
        entities.createNativeQuery(
                        "insert into indicator_line (indicator_id, major) values (?1, ?2) on conflict do nothing")
                .setParameter(1, indicator.id())
                .setParameter(2, indicator.semver().major())
                .executeUpdate();
        return (Integer) entities.createNativeQuery(
                        "select id from indicator_line where indicator_id = ?1 and major = ?2", Integer.class)
                .setParameter(1, indicator.id())
                .setParameter(2, indicator.semver().major())
                .getSingleResult();
    }

    private List<String> codes(UUID organisationId) {
        return entities.createQuery(
                        "select i.code from Indicator i where i.ownerId = ?1 and i.deletedAt is null", String.class)
                .setParameter(1, organisationId)
                .getResultList();
    }

    private int nextPosition(UUID organisationId) {
        return entities.createQuery(
                        "select coalesce(max(i.position), 0) + 1 from Indicator i where i.ownerId = ?1", Integer.class)
                .setParameter(1, organisationId)
                .getSingleResult();
    }

    private static String unlike(String code, List<String> taken) {
        var free = code;
        for (int i = 2; taken.contains(free); i++) {
            free = code + "-" + i;
        }
        return free;
    }

    private static void requireFree(String code, List<String> taken) {
        if (taken.contains(code)) {
            throw ProblemException.because(ProblemType.CONFLICT, "code-taken", "Another indicator has this code.");
        }
    }

    private void requireProject(@Nullable UUID projectId) {
        if (projectId != null && projects.referenced(projectId, "#/projectId").isTrashed()) {
            throw ProblemException.invalid("#/projectId", "unknown_reference", "There is no such project.");
        }
    }
}
