package ru.orientir.analysis.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.observation.Values;
import ru.orientir.figures.reporter.PeerQuestion;
import ru.orientir.figures.reporter.Peers;
import ru.orientir.figures.rollup.RollUps;
import ru.orientir.figures.sight.Sight;
import ru.orientir.figures.target.TargetsInForce;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.Unscoped;

/** The rows of a summary table: what each organisation reported itself; of a municipality or region, the sum of everything below it. */
@ApplicationScoped
class SummaryRows {
    @Inject
    Peers peers;

    @Inject
    Values values;

    @Inject
    RollUps rollUps;

    @Inject
    TargetsInForce targets;

    @Inject
    Boards boards;

    /** @param total how many organisations there are in all */
    record Rows(List<Board> boards, Map<UUID, String> names, int total) {}

    /** What the rows of a page are made of, by organisation. */
    private record Figures(
            Map<UUID, Map<RollUps.Key, RollUps.Sum>> sums,
            Map<UUID, List<Peers.Alike>> reporters,
            Map<UUID, Map<UUID, TargetsInForce.InForce>> targets) {}

    /** Organisations by name, of these kinds, below that of the totals. */
    Rows page(Board totals, Set<OrganisationKind> kinds, Sight sight, Moment moment, int offset, int limit) {
        var asked = new PeerQuestion(totals.organisation(), totals.period(), kinds, null, sight, moment);
        var found = peers.page(asked, offset, limit);
        var figures = figures(totals, found, moment);
        var names = LinkedHashMap.<UUID, String>newLinkedHashMap(found.size());
        found.forEach(peer -> names.put(peer.id(), peer.name()));
        return new Rows(
                found.stream().map(peer -> board(totals, peer, figures, moment)).toList(), names, peers.count(asked));
    }

    @Unscoped("the peers are of those in sight")
    private Figures figures(Board totals, List<Peers.Peer> found, Moment moment) {
        var summed =
                found.stream().filter(SummaryRows::isSummed).map(Peers.Peer::id).toList();
        var alone = found.stream()
                .filter(peer -> !isSummed(peer))
                .map(Peers.Peer::id)
                .toList();
        var lines = totals.versions().values().stream().flatMap(List::stream).toList();
        var sums = rollUps.of(summed, lines, totals.periodIds().values(), totals.slice(), List.of(), moment);
        sums.putAll(reported(alone, lines, totals, moment));
        var reporters = new HashMap<>(peers.below(summed, totals.period(), moment));
        found.stream()
                .filter(peer -> !isSummed(peer))
                .forEach(peer -> reporters.put(peer.id(), List.of(new Peers.Alike(peer.profile(), 1))));
        var periodId = totals.periodIds().get(totals.period().code());
        return new Figures(
                sums,
                reporters,
                targets.of(
                        found.stream().map(Peers.Peer::id).toList(), Boards.aims(totals.versions()), periodId, moment));
    }

    private static boolean isSummed(Peers.Peer peer) {
        return RollUps.isSummed(peer.profile().kind());
    }

    @Unscoped("the organisations are of those in sight")
    private Map<UUID, Map<RollUps.Key, RollUps.Sum>> reported(
            Collection<UUID> organisations, List<IndicatorVersionRef> lines, Board totals, Moment moment) {
        var sums = new HashMap<UUID, Map<RollUps.Key, RollUps.Sum>>();
        values.of(
                        organisations,
                        lines.stream().map(IndicatorVersionRef::lineId).toList(),
                        totals.periodIds().values(),
                        totals.slice(),
                        moment)
                .forEach(value -> sums.computeIfAbsent(value.organisationId(), id -> new HashMap<>())
                        .put(new RollUps.Key(value.lineId(), value.periodId()), RollUps.Sum.of(value)));
        return sums;
    }

    private Board board(Board totals, Peers.Peer peer, Figures figures, Moment moment) {
        var id = peer.id();
        return new Board(
                id,
                peer.profile().kind(),
                totals.period(),
                totals.slice(),
                totals.versions(),
                totals.periodIds(),
                figures.sums().getOrDefault(id, Map.of()),
                figures.reporters().getOrDefault(id, List.of()),
                figures.targets().getOrDefault(id, Map.of()),
                boards.hidden(
                        peer.exact(),
                        pattern -> isSummed(peer)
                                ? pattern.hides(id, totals.slice())
                                : pattern.hidesOwn(id, totals.slice()),
                        moment));
    }
}
