package ru.orientir.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ru.orientir.analysis.ranking.RankingPages;
import ru.orientir.analysis.ranking.RankingParameters;
import ru.orientir.analysis.summary.SummaryTableParameters;
import ru.orientir.analysis.summary.SummaryTables;
import ru.orientir.figures.sight.Sights;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.problem.ProblemException;

/** Makes annexes of what the analysis answers, as everybody may see it. */
@ApplicationScoped
class Exports {
    /** A document of more is no annex to read; whoever calculates takes the text file. */
    private static final int MOST_ROWS = 2_000;

    @Inject
    SummaryTables tables;

    @Inject
    RankingPages rankings;

    @Inject
    ExportRepository repository;

    @Inject
    Access access;

    Annex summaryTable(SummaryTableParameters asked) {
        access.forgo(Sights.EXACT);
        var view = tables.whole(asked);
        requireFew(view.items().size());
        return new SummaryTableAnnex(view).annex(repository.name(asked.under()), repository.moment(view.asOf()));
    }

    Annex ranking(RankingParameters asked) {
        access.forgo(Sights.EXACT);
        var view = rankings.whole(asked);
        requireFew(view.items().size() + view.unranked().size());
        return new RankingAnnex(view).annex(repository.name(view.question().under()), repository.moment(view.asOf()));
    }

    private static void requireFew(int rows) {
        if (rows > MOST_ROWS) {
            throw ProblemException.invalidParameter(
                    "under", "%d rows; a document holds %d. Take text/csv.".formatted(rows, MOST_ROWS), List.of());
        }
    }
}
