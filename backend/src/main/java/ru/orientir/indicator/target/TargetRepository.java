package ru.orientir.indicator.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.period.Periods;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.OrganisationRepository;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.http.Trash;
import ru.orientir.platform.problem.ProblemException;

/** What was set to aim at. */
@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<Target, UUID> {
    private static final Sorting<Target> SORTING = Sorting.by("period", "e.period", String.class, Target::period);

    @Inject
    ChangeGuard guard;

    @Inject
    IndicatorRepository indicators;

    @Inject
    OrganisationRepository organisations;

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

    /** A target of an organisation the indicator does not reach would hold nowhere. */
    private void requireBelow(UUID ownerId, UUID organisationId) {
        if (!organisations.isBelow(organisationId, ownerId)) {
            throw ProblemException.invalid("#/organisationId", "out_of_reach", "The indicator is not measured there.");
        }
    }
}
