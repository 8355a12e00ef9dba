package ru.orientir.collection.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.orientir.collection.entry.Surroundings.CellKey;
import ru.orientir.collection.entry.Yardstick;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.figures.observation.Values;
import ru.orientir.figures.reporter.Reporters;
import ru.orientir.platform.Unscoped;

/**
 * What organisations of the same kind in the same municipality have handed in, to see an answer that stands apart. Read
 * whoever asks: of it nothing is told but on which side an answer stands apart.
 */
@ApplicationScoped
class PeerGroup {
    @Inject
    Reporters reporters;

    @Inject
    Values values;

    /** @param codes of the indicators asked, by the line their values belong to */
    @Unscoped("read whoever asks; of it is only told on which side an answer stands apart")
    Map<CellKey, List<Yardstick>> of(UUID organisationId, int periodId, Map<Integer, String> codes) {
        var peers = new HashMap<CellKey, List<Yardstick>>();
        var known =
                values.of(reporters.neighbours(organisationId), codes.keySet(), List.of(periodId), "", Moment.CURRENT);
        for (var value : known) {
            var code = codes.get(value.lineId());
            var numerator = value.numerator();
            if (code != null && numerator != null && value.status() == ObservationStatus.REPORTED) {
                peers.computeIfAbsent(new CellKey(code, ""), key -> new ArrayList<>())
                        .add(new Yardstick(numerator, value.denominator()));
            }
        }
        return peers;
    }
}
