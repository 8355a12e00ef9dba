package ru.orientir.figures.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.reporter.Presence;
import ru.orientir.indicator.Indicator;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.period.Periods;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.Organisation;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.http.Keys;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;

/** The organisations of a subtree with what each aims at. */
@ApplicationScoped
class EffectiveTargets {
    private static final int KEY = 200;
    private static final Sorting<Organisation> BY_NAME =
            Sorting.by("name", "left(e.name, " + KEY + ")", String.class, o -> Keys.of(o.name(), KEY));

    @Inject
    EntityManager entities;

    @Inject
    TargetsInForce targets;

    @Inject
    Periods periods;

    /** Those that count in the period and may have a target. */
    @Unscoped("the organisations are a page of what is in sight")
    Page<EffectiveTargetView> of(Indicator indicator, ReportingPeriod period, UUID under, Paging paging) {
        var page = PageQuery.of(Organisation.class)
                .where(
                        "e.id in (select t.descendant from OrganisationTree t where t.ancestor = :under)",
                        "under",
                        under)
                .where(Presence.begun("e.validFrom", ":lastDay"), "lastDay", period.end())
                .where(Presence.notOver("e.validTo", ":firstDay"), "firstDay", period.start())
                .where("e.kind in :kinds", "kinds", aiming(indicator.definition()))
                .page(entities, BY_NAME, null, paging);
        var found = targets.of(
                page.items().stream().map(Organisation::id).toList(),
                List.of(TargetsInForce.Aim.of(indicator)),
                periods.find(period).orElse(null),
                Moment.CURRENT);
        return page.map(organisation -> EffectiveTargetView.of(
                organisation.id(),
                organisation.name(),
                found.getOrDefault(organisation.id(), Map.of()).get(indicator.id())));
    }

    /** A target is set for who reports, and for those above whom it is inherited from. */
    private static Set<OrganisationKind> aiming(Definition definition) {
        var kinds = EnumSet.of(OrganisationKind.REGION, OrganisationKind.MUNICIPALITY);
        kinds.addAll(definition.reportedBy());
        return kinds;
    }
}
