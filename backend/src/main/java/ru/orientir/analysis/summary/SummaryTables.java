package ru.orientir.analysis.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.TableCursor;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.moment.Moments;
import ru.orientir.figures.name.NamedIndicators;
import ru.orientir.figures.sight.Sights;
import ru.orientir.indicator.Indicator;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.problem.ProblemException;

/** Answers organisations by indicators, page by page as of one moment. */
@ApplicationScoped
public class SummaryTables {
    @Inject
    Moments moments;

    @Inject
    Sights sights;

    @Inject
    NamedIndicators indicators;

    @Inject
    Boards boards;

    @Inject
    SummaryRows rows;

    @Transactional
    SummaryTableView page(SummaryTableParameters asked, SummaryTablePaging paging, UriInfo uri) {
        var cursor = paging.cursor == null ? null : TableCursor.decode(paging.cursor);
        var moment = moments.open(cursor == null ? asked.asOf : Long.valueOf(cursor.moment()));
        return view(asked, moment, cursor == null ? 0 : cursor.offset(), paging.limit, uri);
    }

    /** All rows at once; in a snapshot of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public SummaryTableView whole(SummaryTableParameters asked) {
        return view(asked, moments.open(asked.asOf), 0, Integer.MAX_VALUE, null);
    }

    private SummaryTableView view(
            SummaryTableParameters asked, Moment moment, int offset, int limit, @Nullable UriInfo uri) {
        var sight = sights.of(Sights.READ);
        sights.require(asked.under, sight, moment);
        var period = ReportingPeriod.parse(asked.period);
        var found = found(asked, moment);
        var totals = boards.of(
                asked.under, found, period, List.of(period), asked.slice, Set.copyOf(asked.kinds), sight, moment);
        var shown = found.stream().filter(i -> totals.knows(i.id())).toList();
        var page = rows.page(totals, kinds(asked.kinds, shown), sight, moment, offset, limit);
        boolean last = page.total() - offset <= limit;
        return new SummaryTableView(
                page.boards().stream()
                        .map(board -> row(board, page.names(), shown))
                        .toList(),
                last || uri == null ? null : new TableCursor(moment.number(), offset + limit).address(uri),
                shown.stream().map(i -> column(totals, i.id())).toList(),
                new SummaryTableView.Totals(
                        shown.stream().map(i -> total(totals, i.id())).toList()),
                page.total(),
                moment.number(),
                period.code(),
                period.previous().code());
    }

    private List<Indicator> found(SummaryTableParameters asked, Moment moment) {
        var found = asked.indicators.isEmpty()
                ? indicators.all(asked.under, moment)
                : indicators.each(
                        "indicator", asked.indicators.stream().distinct().toList(), asked.under, moment);
        found.stream()
                .filter(indicator ->
                        !asked.indicators.isEmpty() && !indicator.definition().hasSlice(asked.slice))
                .findFirst()
                .ifPresent(indicator -> {
                    throw ProblemException.invalidParameter(
                            "slice",
                            indicator.code() + " has no such slice.",
                            indicator.definition().slices());
                });
        return found.stream()
                .filter(indicator -> indicator.definition().hasSlice(asked.slice))
                .toList();
    }

    private static Set<OrganisationKind> kinds(List<OrganisationKind> asked, List<Indicator> indicators) {
        var kinds = EnumSet.noneOf(OrganisationKind.class);
        kinds.addAll(asked);
        if (kinds.isEmpty()) {
            indicators.forEach(indicator -> kinds.addAll(indicator.definition().reportedBy()));
        }
        return kinds;
    }

    private static SummaryTableView.Column column(Board totals, UUID indicator) {
        var version = totals.figureIn(indicator, totals.period()).version();
        var definition = version.definition();
        return new SummaryTableView.Column(
                indicator,
                version.code(),
                definition.name(),
                definition.unit(),
                definition.decimals(),
                definition.desiredDirection(),
                version.version());
    }

    private static SummaryTableView.Row row(Board board, Map<UUID, String> names, List<Indicator> indicators) {
        return new SummaryTableView.Row(
                board.organisation(),
                Objects.requireNonNull(names.get(board.organisation()), "everybody shown has a name"),
                board.kind(),
                indicators.stream().map(i -> cell(board, i.id())).toList());
    }

    private static SummaryTableView.Cell cell(Board board, UUID indicator) {
        var now = board.figureIn(indicator, board.period());
        var before = board.before(indicator);
        var dynamics = Summary.dynamics(now, before);
        var target = board.targets().get(indicator);
        return new SummaryTableView.Cell(
                now.version().code(),
                now.figure().status(),
                now.figure().numerator(),
                now.figure().denominator(),
                now.value(),
                previous(before),
                dynamics.change(),
                dynamics.kind(),
                dynamics.improved(),
                Summary.isSmall(now, before),
                SummaryView.TargetView.of(target, board),
                Summary.met(now.version().definition().desiredDirection(), now.value(), target),
                Levels.met(now.version().definition().thresholds(), board.kind(), now.value()),
                SummaryView.BandView.of(now.version().definition().bands(), now.value()));
    }

    private static SummaryTableView.TotalCell total(Board board, UUID indicator) {
        var cell = cell(board, indicator);
        return new SummaryTableView.TotalCell(
                cell.indicator(),
                cell.status(),
                cell.numerator(),
                cell.denominator(),
                cell.value(),
                cell.previous(),
                cell.change(),
                cell.dynamics(),
                cell.improved(),
                cell.target(),
                cell.targetMet(),
                cell.thresholdMet(),
                cell.band(),
                board.completeness(indicator));
    }

    private static @Nullable Figure previous(Board.@Nullable Before before) {
        return before == null ? null : before.placed().figure();
    }
}
