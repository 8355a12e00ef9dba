package ru.orientir.figures.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.suppression.Figure;
import ru.orientir.figures.suppression.Measure;
import ru.orientir.figures.suppression.Rule;
import ru.orientir.figures.suppression.Suppression;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.Disaggregation;
import ru.orientir.indicator.definition.RollUp;
import ru.orientir.platform.clock.ChangeClock;
import ru.orientir.platform.clock.ClockCache;

/** The patterns of hidden figures: one for a line in a period at a moment, made when somebody who doesn't see exactly first asks. */
@ApplicationScoped
public class Suppressions {
    @Inject
    Database database;

    @Inject
    Trees trees;

    @Inject
    ChangeClock clock;

    @Inject
    IndicatorRepository indicators;

    private final ClockCache<Moment, Suppression> patterns = new ClockCache<>();

    private record Moment(int lineId, int periodId, long number) {}

    private record Read(long clock, Figure figure) {}

    /** @param moment the number of the change set the figures to show are as of */
    public Suppression of(int lineId, int periodId, long moment) {
        return patterns.get(moment, new Moment(lineId, periodId, moment), this::make);
    }

    private Suppression make(Moment moment) {
        var definition = definition(moment.lineId());
        if (definition.smallCohort() == 0) {
            return Suppression.NONE;
        }
        var places = trees.places(moment.number(), clock.now());
        return definition.rollUp() == RollUp.OWN
                ? Suppression.ofEachAlone(rule(definition), places, figures(moment))
                : Suppression.of(rule(definition), places, figures(moment));
    }

    private Definition definition(int lineId) {
        int newest = database.list(
                        Sql.of("select max(id) from indicator_version where line_id = ?", lineId), row -> row.getInt(1))
                .getFirst();
        return indicators.version(newest).definition();
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

    /** Exactly the figures of the moment, from the current ones when the clock still stands there. */
    private List<Figure> figures(Moment moment) {
        var current = read(moment, null);
        boolean exact = !current.isEmpty() && current.getFirst().clock() == moment.number();
        return (exact ? current : read(moment, moment.number()))
                .stream().map(Read::figure).toList();
    }

    private List<Read> read(Moment moment, @Nullable Long asOf) {
        var sql = Sql.of(
                        "select (select number from change_clock), o.organisation_id, o.slice, o.numerator, o.denominator from")
                .add(Selection.observations(asOf))
                .add(
                        "o where o.line_id = ? and o.period_id = ? and o.status = 'REPORTED'",
                        moment.lineId(),
                        moment.periodId());
        return database.list(
                sql,
                row -> new Read(
                        row.getLong(1),
                        new Figure(
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getBigDecimal(4),
                                row.getBigDecimal(5))));
    }
}
