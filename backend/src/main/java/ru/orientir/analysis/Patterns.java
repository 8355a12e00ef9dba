package ru.orientir.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.orientir.indicator.Definition;
import ru.orientir.indicator.Disaggregation;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.RollUp;
import ru.orientir.indicator.suppression.Figure;
import ru.orientir.indicator.suppression.Measure;
import ru.orientir.indicator.suppression.Place;
import ru.orientir.indicator.suppression.Rule;
import ru.orientir.indicator.suppression.Suppression;

/** The patterns of hidden figures, one for a line in a period at a moment, made when somebody who doesn't see exactly first asks. */
@ApplicationScoped
class Patterns {
    private static final int KEPT = 200;

    @Inject
    EntityManager entities;

    @Inject
    IndicatorRepository indicators;

    private final Map<Key, Suppression> patterns = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Suppression> eldest) {
            return size() > KEPT;
        }
    });

    private record Key(int lineId, int periodId, long number) {}

    Suppression of(int lineId, int periodId, Moment moment) {
        var key = new Key(lineId, periodId, moment.number());
        var known = patterns.get(key);
        if (known == null) {
            known = make(lineId, periodId, moment);
            patterns.put(key, known);
        }
        return known;
    }

    private Suppression make(int lineId, int periodId, Moment moment) {
        var newest = (Integer)
                entities.createNativeQuery("select max(id) from indicator_version where line_id = ?1", Integer.class)
                        .setParameter(1, lineId)
                        .getSingleResult();
        var definition = indicators.version(newest).definition();
        var rule = rule(definition);
        var figures = figures(lineId, periodId, moment);
        return definition.rollUp() == RollUp.OWN
                ? Suppression.ofEachAlone(rule, places(moment), figures)
                : Suppression.of(rule, places(moment), figures);
    }

    private static Rule rule(Definition definition) {
        var measure =
                switch (definition.type()) {
                    case PERCENTAGE -> definition.mayExceedWhole() ? Measure.RATIO : Measure.SHARE;
                    case AVERAGE, SCORE -> Measure.AVERAGE;
                    case COUNT -> Measure.COUNT;
                };
        return new Rule(
                definition.smallCohort(),
                measure,
                definition.disaggregations().stream()
                        .filter(d -> d.relation() == Disaggregation.Relation.PARTITION)
                        .map(Disaggregation::dimension)
                        .collect(Collectors.toSet()));
    }

    /** The whole tree: a pattern of a part would not fit that of the whole. */
    private List<Place> places(Moment moment) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select o.id, o.parent_id from %s o".formatted(moment.organisations()), Object[].class)
                .getResultList();
        return rows.stream().map(row -> new Place((UUID) row[0], (UUID) row[1])).toList();
    }

    private List<Figure> figures(int lineId, int periodId, Moment moment) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select o.organisation_id, o.slice, o.numerator, o.denominator from %s o
                        where o.line_id = ?1 and o.period_id = ?2 and o.status = 'REPORTED'
                        """
                                .formatted(moment.observations()),
                        Object[].class)
                .setParameter(1, lineId)
                .setParameter(2, periodId)
                .getResultList();
        return rows.stream()
                .map(row -> new Figure((UUID) row[0], (String) row[1], (BigDecimal) row[2], (BigDecimal) row[3]))
                .toList();
    }
}
