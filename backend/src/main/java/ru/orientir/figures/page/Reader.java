package ru.orientir.figures.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.moment.Moments;
import ru.orientir.figures.name.Line;
import ru.orientir.figures.name.Names;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.figures.sight.Sight;
import ru.orientir.figures.sight.Sights;
import ru.orientir.figures.sight.Suppressions;

/** Answers questions about values: two statements a page, the clock of the request's beginning among them. */
@ApplicationScoped
class Reader {
    @Inject
    Sights sights;

    @Inject
    Names names;

    @Inject
    Moments moments;

    @Inject
    Suppressions suppressions;

    @Inject
    Database database;

    PageText page(ObservationQuery query, Format format) {
        var found = find(query, format);
        var asked = found.asked();
        var rows = found.rows();
        boolean more = rows.size() > asked.limit();
        var page = more ? rows.subList(0, asked.limit()) : rows;
        long moment = moment(asked, rows);
        var answer =
                new PageText(format, moment, more ? query.next(page.getLast().cell(), moment) : null);
        for (var row : page) {
            boolean hidden = isHidden(asked.level(), row, moment);
            if (shows(asked.status(), hidden)) {
                answer.add(row, hidden);
            }
        }
        return answer;
    }

    private record Found(ResolvedQuery asked, List<Row> rows) {}

    /** A moment that is still the newest is read as such, which is quicker, unless somebody writes in between. */
    private Found find(ObservationQuery query, Format format) {
        var newest = moments.at(null);
        var asOf = query.asOf;
        if (asOf != null && asOf == newest.number()) {
            var asked = resolve(query, newest);
            var rows = rows(asked, selection -> selection.rows(format));
            if (!rows.isEmpty() && rows.getFirst().clock() == asOf) {
                return new Found(asked, rows);
            }
        }
        var asked = resolve(query, moments.at(asOf));
        return new Found(asked, rows(asked, selection -> selection.rows(format)));
    }

    /** The roll-ups of an organisation, opened down to their parts. */
    PageText rollUp(ObservationQuery query) {
        var itself = resolve(query).at(Level.MUNICIPALITY, ResolvedQuery.Depth.ITSELF);
        var totals = rows(itself);
        long moment = moment(itself, totals);
        var parts = new ArrayList<Part>();
        rows(itself.at(Level.MUNICIPALITY, ResolvedQuery.Depth.PARTS)).forEach(row -> parts.add(new Part(row, false)));
        rows(itself.at(Level.ORGANISATION, ResolvedQuery.Depth.ITSELF)).forEach(row -> parts.add(new Part(row, true)));
        var answer = new PageText(Format.JSON, moment, null);
        for (var total : totals) {
            var inside = new PageText(Format.JSON, moment, null);
            parts.stream()
                    .filter(part -> part.row().cell().isBeside(total.cell()))
                    .forEach(part -> inside.add(part.row(), isHidden(part.level(), part.row(), moment)));
            answer.add(total, isHidden(Level.MUNICIPALITY, total, moment), inside);
        }
        return answer;
    }

    private record Part(Row row, boolean own) {
        Level level() {
            return own ? Level.ORGANISATION : Level.MUNICIPALITY;
        }
    }

    /** Revisions are for those who see exactly: what was corrected when tells more than what stands now. */
    PageText history(ObservationQuery query) {
        var asked = resolve(query).at(Level.ORGANISATION, ResolvedQuery.Depth.ITSELF);
        var rows = rows(asked, Selection::revisions);
        var answer = new PageText(Format.JSON, moment(asked, rows), null);
        rows.forEach(row -> answer.add(row, !row.exact()));
        return answer;
    }

    private List<Row> rows(ResolvedQuery asked) {
        return rows(asked, selection -> selection.rows(Format.JSON));
    }

    private List<Row> rows(ResolvedQuery asked, Function<Selection, Sql> which) {
        return asked.isEmpty() ? List.of() : database.list(which.apply(new Selection(asked)), Row::read);
    }

    private long moment(ResolvedQuery asked, List<Row> rows) {
        return asked.moment().latest() && !rows.isEmpty()
                ? rows.getFirst().clock()
                : asked.moment().number();
    }

    private boolean isHidden(Level level, Row row, long moment) {
        return !row.exact() && hides(level, row.cell(), moment);
    }

    private boolean hides(Level level, Cell cell, long moment) {
        var suppression = suppressions.of(cell.lineId(), cell.periodId(), moment);
        return level == Level.ORGANISATION
                ? suppression.hidesOwn(cell.organisationId(), cell.slice())
                : suppression.hides(cell.organisationId(), cell.slice());
    }

    /** Whether a figure is hidden isn't known to the database. */
    private static boolean shows(@Nullable ObservationStatus asked, boolean hidden) {
        return asked == ObservationStatus.SUPPRESSED ? hidden : asked != ObservationStatus.REPORTED || !hidden;
    }

    private ResolvedQuery resolve(ObservationQuery query) {
        return resolve(query, moments.at(query.asOf));
    }

    private ResolvedQuery resolve(ObservationQuery query, Moment moment) {
        var lines = query.indicators.isEmpty() ? null : names.lines(query.indicators);
        var sight = sights.of(Sights.READ);
        return new ResolvedQuery(
                query.level(),
                ResolvedQuery.Depth.LEVEL,
                sight,
                query.under,
                isGuarded(sight, query.under, moment),
                query.organisationId,
                lines,
                unusual(lines),
                query.periods.isEmpty() ? null : names.periods(query.periods),
                query.slices(),
                query.status,
                moment,
                query.after(),
                query.limit());
    }

    private boolean isGuarded(Sight sight, @Nullable UUID under, Moment moment) {
        boolean covered = under == null || sights.covers(sight, under);
        return !sight.seen().isEverywhere() && !(moment.samePlaces() && covered);
    }

    private List<Line> unusual(@Nullable List<Line> lines) {
        return lines == null
                ? names.unusual()
                : lines.stream().filter(Line::isUnusual).toList();
    }
}
