package ru.orientir.collection.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import ru.orientir.collection.entry.Finding;
import ru.orientir.collection.entry.FormCheck;
import ru.orientir.collection.entry.ReporterTraits;
import ru.orientir.collection.entry.Rules;
import ru.orientir.collection.entry.Surroundings;
import ru.orientir.collection.entry.Surroundings.CellKey;
import ru.orientir.collection.entry.Yardstick;
import ru.orientir.figures.observation.ObservationStatus;

/** What can be said about the answers of a form, by what stands around them. */
@ApplicationScoped
public class Findings {
    @Inject
    PeerGroup peers;

    @Inject
    Registry registry;

    /** @param atHandover whether an answer still awaited is an error too */
    public List<Finding> of(
            Form form, List<Background.Before> before, Map<String, FormCell.Known> known, boolean atHandover) {
        var around = new Surroundings(
                previous(form, before),
                peers(form),
                known(form, known),
                members(form),
                ReporterTraits.of(form.organisation()));
        return new FormCheck(Rules.of(form.campaign().rules())).check(form.answers(), around, atHandover);
    }

    private Map<CellKey, List<Yardstick>> peers(Form form) {
        var codes = new HashMap<Integer, String>();
        form.rows()
                .forEach(row -> codes.put(row.version().lineId(), row.version().code()));
        return peers.of(form.organisation().id(), form.campaign().periodId(), codes);
    }

    private Map<String, Set<UUID>> members(Form form) {
        var members = new HashMap<String, Set<UUID>>();
        form.rows().forEach(row -> {
            var kind = row.definition().registryKind();
            if (kind != null) {
                members.put(
                        row.version().code(),
                        registry.of(form.organisation().id(), kind).keySet());
            }
        });
        return members;
    }

    private static Map<CellKey, Yardstick> previous(Form form, List<Background.Before> before) {
        var previous = new HashMap<CellKey, Yardstick>();
        form.rows().forEach(row -> before.stream()
                .filter(b ->
                        b.predecessor() == null && b.lineId() == row.version().lineId())
                .filter(b -> b.status() == ObservationStatus.REPORTED)
                .forEach(b -> previous.put(
                        new CellKey(row.version().code(), b.slice()), new Yardstick(number(b), b.denominator()))));
        return previous;
    }

    private static BigDecimal number(Background.Before reported) {
        return Objects.requireNonNull(reported.numerator());
    }

    private static Map<CellKey, Surroundings.Known> known(Form form, Map<String, FormCell.Known> known) {
        var denominators = new HashMap<CellKey, Surroundings.Known>();
        form.rows().forEach(row -> row.places().forEach(place -> {
            var figure = Forms.knownDenominator(row, place, known);
            if (figure != null) {
                denominators.put(
                        new CellKey(row.version().code(), place.slice()),
                        new Surroundings.Known(figure.value(), figure.source()));
            }
        }));
        return denominators;
    }
}
