package ru.orientir.collection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import ru.orientir.figures.reporter.Reporter;
import ru.orientir.figures.reporter.Reporters;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.change.ChangeSets;

/** Who a campaign asks, and the submissions it makes for them. */
@ApplicationScoped
@Unscoped("the campaign is locked for a change that reaches its whole subtree")
class Participants {
    @Inject
    Session session;

    @Inject
    ChangeSets changes;

    @Inject
    Reporters reporters;

    /** Makes a submission for everybody who is asked and has none yet; answers how many. */
    int makeSubmissions(Campaign campaign, List<Definition> definitions) {
        var asked = missing(campaign);
        session.createNativeQuery(
                        """
                        insert into submission (id, version, owner_id, campaign_id, status, due_on, cells)
                        select uuidv7(), ?1, participant.id, ?2, 'NOT_STARTED', ?3, participant.cells
                        from unnest(cast(?4 as uuid[]), cast(?5 as int[])) participant (id, cells)
                        """)
                .setParameter(1, changes.current())
                .setParameter(2, campaign.id())
                .setParameter(3, campaign.closesOn())
                .setParameter(4, ids(asked))
                .setParameter(5, cells(asked, definitions))
                .executeUpdate();
        return asked.size();
    }

    /** Counts anew what everybody is asked, after more has been asked. */
    void recount(Campaign campaign, List<Definition> definitions) {
        var asked = reporters.of(participating(campaign)).values();
        session.createNativeQuery(
                        """
                        update submission s set cells = participant.cells, typed_version = ?1
                        from unnest(cast(?3 as uuid[]), cast(?4 as int[])) participant (id, cells)
                        where s.campaign_id = ?2 and s.owner_id = participant.id
                        """)
                .setParameter(1, changes.current())
                .setParameter(2, campaign.id())
                .setParameter(3, ids(asked))
                .setParameter(4, cells(asked, definitions))
                .executeUpdate();
    }

    private List<Reporter> missing(Campaign campaign) {
        var who = campaign.participants();
        var excluded = Set.copyOf(who.excluded());
        var participating = Set.copyOf(participating(campaign));
        return reporters.below(who.under(), who.kinds(), ReportingPeriod.parse(campaign.period())).stream()
                .filter(reporter -> !excluded.contains(reporter.id()) && !participating.contains(reporter.id()))
                .toList();
    }

    private List<UUID> participating(Campaign campaign) {
        return session.createNativeQuery("select owner_id from submission where campaign_id = ?1", UUID.class)
                .setParameter(1, campaign.id())
                .getResultList();
    }

    private static UUID[] ids(Collection<Reporter> reporters) {
        return reporters.stream().map(Reporter::id).toArray(UUID[]::new);
    }

    /** How many cells each has to fill in. */
    private static Integer[] cells(Collection<Reporter> reporters, List<Definition> definitions) {
        return reporters.stream()
                .map(reporter -> definitions.stream()
                        .filter(reporter.profile()::mustReport)
                        .mapToInt(definition -> definition.slices().size())
                        .sum())
                .toArray(Integer[]::new);
    }
}
