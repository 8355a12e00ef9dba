package ru.orientir.collection.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.figures.observation.Values;
import ru.orientir.figures.reporter.Reporters;
import ru.orientir.indicator.period.Periods;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.indicator.target.KnownFigure;
import ru.orientir.indicator.target.KnownFigures;
import ru.orientir.platform.Unscoped;

/** What stands beside the answers of an organisation whose submission the caller has been found to see. */
@ApplicationScoped
@Unscoped("the submission it stands beside has been seen")
class Background {
    @Inject
    Reporters reporters;

    @Inject
    Values values;

    @Inject
    Periods periods;

    @Inject
    KnownFigures figures;

    /**
     * A figure handed in a year before.
     *
     * @param predecessor name of the organisation where it is one that was merged into this one
     */
    record Before(
            int lineId,
            String slice,
            ObservationStatus status,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String predecessor) {}

    /** Of the same line only: another formula measures something else. The predecessors by name. */
    List<Before> yearBefore(UUID organisationId, ReportingPeriod period, Collection<Integer> lineIds) {
        var names = reporters.predecessors(organisationId);
        var organisations = new ArrayList<>(names.keySet());
        organisations.add(organisationId);
        var before = periods.find(period.yearBefore()).stream().toList();
        return values.of(organisations, lineIds, before, null, Moment.CURRENT).stream()
                .sorted(Comparator.comparingInt(value -> organisations.indexOf(value.organisationId())))
                .map(value -> new Before(
                        value.lineId(),
                        value.slice(),
                        value.status(),
                        value.numerator(),
                        value.denominator(),
                        names.get(value.organisationId())))
                .toList();
    }

    /** Figures known from elsewhere, by measure. */
    Map<String, FormCell.Known> known(UUID organisationId, ReportingPeriod period) {
        return figures.known(organisationId, period).stream()
                .collect(Collectors.toMap(
                        KnownFigure::measure,
                        figure -> new FormCell.Known(figure.value(), figure.source(), figure.takenOn())));
    }
}
