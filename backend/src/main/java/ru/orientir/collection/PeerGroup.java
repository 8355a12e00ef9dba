package ru.orientir.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.orientir.collection.entry.Measure;
import ru.orientir.collection.entry.Surroundings.CellKey;

/**
 * What organisations of the same kind in the same municipality have handed in, to see an answer that stands apart. Read
 * whoever asks: of it nothing is told but on which side an answer stands apart.
 */
@ApplicationScoped
class PeerGroup {
    private static final String REPORTED =
            """
            select o.line_id, o.numerator, o.denominator
            from observation o
            join organisation peer on peer.id = o.organisation_id
            join organisation own on own.id = ?1 and own.kind = peer.kind and own.id <> peer.id
            where o.superseded_by is null and o.status = 'REPORTED' and o.slice = ''
              and o.period_id = ?2 and o.line_id in (?3)
              and exists (select 1
                          from organisation_tree above
                          join organisation town on town.id = above.ancestor and town.kind = 'MUNICIPALITY'
                          join organisation_tree below on below.ancestor = town.id and below.descendant = peer.id
                          where above.descendant = own.id)
            """;

    @Inject
    EntityManager entities;

    /** @param codes of the indicators asked, by the line their values belong to */
    Map<CellKey, List<Measure>> of(UUID organisationId, int periodId, Map<Integer, String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        var peers = new HashMap<CellKey, List<Measure>>();
        entities.createNativeQuery(REPORTED, Tuple.class)
                .setParameter(1, organisationId)
                .setParameter(2, periodId)
                .setParameter(3, codes.keySet())
                .getResultList()
                .forEach(any -> {
                    var row = (Tuple) any;
                    var key = new CellKey(codes.get(row.get(0, Integer.class)), "");
                    peers.computeIfAbsent(key, k -> new ArrayList<>())
                            .add(new Measure(row.get(1, BigDecimal.class), row.get(2, BigDecimal.class)));
                });
        return peers;
    }
}
