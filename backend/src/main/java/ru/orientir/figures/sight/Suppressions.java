package ru.orientir.figures.sight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.moment.Moments;
import ru.orientir.figures.suppression.Measure;
import ru.orientir.figures.suppression.OwnFigure;
import ru.orientir.figures.suppression.Place;
import ru.orientir.figures.suppression.Rule;
import ru.orientir.figures.suppression.Suppression;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.Disaggregation;
import ru.orientir.indicator.definition.RollUp;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.clock.ClockCache;

/** The patterns of hidden figures: one for a line in a period at a moment, made when somebody who doesn't see exactly first asks. */
@ApplicationScoped
@Unscoped("what is hidden depends on the figures of everybody, and not on who asks")
public class Suppressions {
    @Inject
    Database database;

    @Inject
    Moments moments;

    @Inject
    IndicatorRepository indicators;

    private final ClockCache<Asked, Suppression> patterns = new ClockCache<>();
    private final ClockCache<Long, List<Place>> places = new ClockCache<>();

    private record Asked(int lineId, int periodId, long moment) {}

    private record Read(long clock, OwnFigure figure) {}

    /** @param moment the number of the change set the figures to show are as of */
    public Suppression of(int lineId, int periodId, long moment) {
        return patterns.get(moment, new Asked(lineId, periodId, moment), this::make);
    }

    private Suppression make(Asked asked) {
        var definition = definition(asked.lineId());
        if (definition.smallCohort() == 0) {
            return Suppression.NONE;
        }
        var then = moments.past(asked.moment());
        var tree = places.get(asked.moment(), asked.moment(), number -> places(then));
        return definition.rollUp() == RollUp.OWN
                ? Suppression.ofEachAlone(rule(definition), tree, figures(asked, then))
                : Suppression.of(rule(definition), tree, figures(asked, then));
    }

    private Definition definition(int lineId) {
        int newest = database.one(
                Sql.of("select max(id) from indicator_version where line_id = ?", lineId), row -> row.getInt(1));
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

    private List<Place> places(Moment then) {
        return database.list(
                Sql.of("select id, parent_id from " + then.places()),
                row -> new Place(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
    }

    /** Exactly the figures of the moment, from the current ones when the clock still stands there. */
    private List<OwnFigure> figures(Asked asked, Moment then) {
        var current = read(asked, Moment.CURRENT);
        boolean exact = !current.isEmpty() && current.getFirst().clock() == asked.moment();
        return (exact ? current : read(asked, then)).stream().map(Read::figure).toList();
    }

    private List<Read> read(Asked asked, Moment moment) {
        var sql = Sql.of(
                "select (select number from change_clock), o.organisation_id, o.slice, o.numerator, o.denominator from "
                        + moment.observations()
                        + " o where o.line_id = ? and o.period_id = ? and o.status = 'REPORTED'",
                asked.lineId(),
                asked.periodId());
        return database.list(
                sql,
                row -> new Read(
                        row.getLong(1),
                        new OwnFigure(
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getBigDecimal(4),
                                row.getBigDecimal(5))));
    }
}
