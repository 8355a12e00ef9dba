package ru.orientir.indicator.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.Indicator;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.definition.Arithmetic;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.period.Periods;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.Organisation;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Keys;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.http.Trash;
import ru.orientir.platform.problem.ProblemException;

/** Targets, and which of them holds where. */
@ApplicationScoped
public class TargetRepository implements PanacheRepositoryBase<Target, UUID> {
    private static final int KEY = 200;
    private static final Sorting<Target> SORTING = Sorting.by("period", "e.period", String.class, Target::period);
    private static final Sorting<Organisation> BY_NAME =
            Sorting.by("name", "left(e.name, " + KEY + ")", String.class, o -> Keys.of(o.name(), KEY));

    @Inject
    ChangeGuard guard;

    @Inject
    IndicatorRepository indicators;

    @Inject
    Periods periods;

    Target get(UUID id) {
        return findByIdOptional(id)
                .filter(target -> !target.isTrashed())
                .orElseThrow(() -> ProblemException.notFound("target", id));
    }

    Target create(TargetInput input) {
        guard.requireScope(input.organisationId(), IndicatorRepository.EDIT);
        var period = ReportingPeriod.parse(input.period(), "#/period");
        var indicator = indicators.referenced(input.indicatorId(), "#/indicatorId");
        TargetRules.check(input, period, indicator.definition());
        requireBelow(indicator.ownerId(), input.organisationId());
        var target = Target.create(input, periods.id(period));
        persistAndFlush(target);
        return target;
    }

    Target replace(UUID id, TargetInput input) {
        var target = guard.load(Target.class, id, IndicatorRepository.EDIT);
        if (!target.isOf(input)) {
            throw ProblemException.invalid(
                    "#", "immutable", "Organisation, indicator and period of a target stay; add another one.");
        }
        TargetRules.check(
                input,
                ReportingPeriod.parse(input.period(), "#/period"),
                indicators.get(input.indicatorId()).definition());
        target.take(input);
        flush();
        return target;
    }

    void trash(UUID id) {
        guard.load(Target.class, id, IndicatorRepository.EDIT).trash(Trash.now());
    }

    Page<Target> find(
            @Nullable UUID indicatorId,
            @Nullable UUID organisationId,
            @Nullable String period,
            @Nullable String sort,
            Paging paging) {
        return PageQuery.of(Target.class)
                .where("e.deletedAt is null")
                .where("e.indicatorId = :indicatorId", "indicatorId", indicatorId)
                .where("e.ownerId = :organisationId", "organisationId", organisationId)
                .where("e.period = :period", "period", period)
                .page(getEntityManager(), SORTING, sort, paging);
    }

    /** The organisations of a subtree that exist in the period and may have a target, each with the target that holds there. */
    Page<EffectiveTarget.View> effective(Indicator indicator, ReportingPeriod period, UUID under, Paging paging) {
        var page = PageQuery.of(Organisation.class)
                .where(
                        "e.id in (select t.descendant from OrganisationTree t where t.ancestor = :under)",
                        "under",
                        under)
                .where("e.validTo is null or e.validTo >= :start", "start", period.start())
                .where("e.kind in :kinds", "kinds", aimed(indicator.definition()))
                .page(getEntityManager(), BY_NAME, null, paging);
        var targets = effective(
                indicator, period, page.items().stream().map(Organisation::id).toList());
        return page.map(o -> EffectiveTarget.view(o.id(), o.name(), targets.get(o.id())));
    }

    /** A target is set for who reports, and for those above whom it is inherited from. */
    private static Set<OrganisationKind> aimed(Definition definition) {
        var kinds = EnumSet.of(OrganisationKind.REGION, OrganisationKind.MUNICIPALITY);
        kinds.addAll(definition.reportedBy());
        return kinds;
    }

    /**
     * The target that holds at each of these organisations; none where nobody has set any. The caller answers for their
     * being in sight: a target is no secret below the organisation it was set for.
     */
    public Map<UUID, EffectiveTarget> effective(
            Indicator indicator, ReportingPeriod period, Collection<UUID> organisations) {
        var found = new HashMap<UUID, EffectiveTarget>();
        var periodId = periods.find(period);
        if (periodId.isEmpty() || organisations.isEmpty()) {
            return found;
        }
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        """
                        select distinct on (t.descendant) t.descendant, g.id, g.owner_id, g.value
                        from target g join organisation_tree t on t.ancestor = g.owner_id
                        where g.indicator_id = ?1 and g.period_id = ?2 and g.deleted_at is null
                          and t.descendant = any (?3) and (?4 or g.owner_id = t.descendant)
                        order by t.descendant,
                            (select count(*) from organisation_tree above where above.descendant = g.owner_id) desc""",
                        Object[].class)
                .setParameter(1, indicator.id())
                .setParameter(2, periodId.get())
                .setParameter(3, organisations.toArray(UUID[]::new))
                .setParameter(4, indicator.definition().targetsInherited())
                .getResultList();
        for (Object row : rows) {
            var column = (Object[]) row;
            var value = Arithmetic.plain((BigDecimal) column[3]);
            found.put((UUID) column[0], new EffectiveTarget((UUID) column[1], (UUID) column[2], value));
        }
        return found;
    }

    /** A target of an organisation the indicator does not reach would hold nowhere. */
    private void requireBelow(UUID ownerId, UUID organisationId) {
        var below = (Boolean) getEntityManager()
                .createNativeQuery(
                        "select exists(select 1 from organisation_tree where ancestor = ?1 and descendant = ?2)",
                        Boolean.class)
                .setParameter(1, ownerId)
                .setParameter(2, organisationId)
                .getSingleResult();
        if (!below) {
            throw ProblemException.invalid("#/organisationId", "out_of_reach", "The indicator is not measured there.");
        }
    }
}
