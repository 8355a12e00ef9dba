package ru.orientir.analysis.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.moment.Moments;
import ru.orientir.figures.name.NamedIndicators;
import ru.orientir.figures.sight.Sights;
import ru.orientir.indicator.Indicator;
import ru.orientir.indicator.period.ReportingPeriod;

/** What the indicators say about one organisation: its own values, or the sums of everything below it. */
@ApplicationScoped
class Summaries {
    @Inject
    Moments moments;

    @Inject
    Sights sights;

    @Inject
    NamedIndicators indicators;

    @Inject
    Boards boards;

    @Transactional
    SummariesView of(UUID organisation, String periodCode, Collection<String> asked, @Nullable Long asOf) {
        var moment = moments.open(asOf);
        var sight = sights.of(Sights.READ);
        sights.require(organisation, sight, moment);
        var period = ReportingPeriod.parse(periodCode);
        var found = asked.isEmpty()
                ? indicators.all(organisation, moment)
                : indicators.each("indicator", asked.stream().distinct().toList(), organisation, moment);
        var board = boards.of(organisation, found, period, Series.trend(period), "", List.of(), sight, moment);
        var items = new ArrayList<SummaryView>();
        for (var indicator : found) {
            if (board.knows(indicator.id()) && (!asked.isEmpty() || concerns(board, indicator))) {
                items.add(new Summary(board, indicator.id()).view());
            }
        }
        return new SummariesView(items, moment.number(), period.code());
    }

    /** What a kindergarten never reports isn't shown to it, unless it has. */
    private static boolean concerns(Board board, Indicator indicator) {
        return board.completeness(indicator.id()).expected() > 0
                || board.figureIn(indicator.id(), board.period()).measured();
    }
}
