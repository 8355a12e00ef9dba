package ru.orientir.figures.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.problem.ProblemException;

/** Answers questions about values: two statements a page, the clock of the request's beginning among them. */
@ApplicationScoped
class Reader {
    @Inject
    Access access;

    @Inject
    Sights sights;

    @Inject
    Names names;

    @Inject
    Trees trees;

    @Inject
    Suppressions suppressions;

    @Inject
    Database database;

    Answer page(ObservationQuery query, Format format) {
        var asked = resolve(query);
        List<Row> rows = asked.isEmpty() ? List.of() : database.list(new Selection(asked).rows(format), Row::read);
        boolean more = rows.size() > asked.limit();
        var page = more ? rows.subList(0, asked.limit()) : rows;
        long moment = moment(asked, rows);
        var answer = new Answer(format, moment, more ? query.next(page.getLast().cell()) : null);
        for (var row : page) {
            boolean hidden = isHidden(asked.level(), row, moment);
            if (shows(asked.status(), hidden)) {
                answer.add(row, hidden);
            }
        }
        return answer;
    }

    /** The roll-ups of an organisation, opened down to their parts. */
    Answer rollUp(ObservationQuery query) {
        var itself = resolve(query).at(Level.MUNICIPALITY, Asked.Depth.ITSELF);
        var totals = rows(itself);
        long moment = moment(itself, totals);
        var parts = new ArrayList<Part>();
        rows(itself.at(Level.MUNICIPALITY, Asked.Depth.PARTS)).forEach(row -> parts.add(new Part(row, false)));
        rows(itself.at(Level.ORGANISATION, Asked.Depth.ITSELF)).forEach(row -> parts.add(new Part(row, true)));
        var answer = new Answer(Format.JSON, moment, null);
        for (var total : totals) {
            var inside = new Answer(Format.JSON, moment, null);
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
    Answer history(ObservationQuery query) {
        var asked = resolve(query).at(Level.ORGANISATION, Asked.Depth.ITSELF);
        List<Row> rows = asked.isEmpty() ? List.of() : database.list(new Selection(asked).revisions(), Row::read);
        var answer = new Answer(Format.JSON, moment(asked, rows), null);
        rows.forEach(row -> answer.add(row, !row.exact()));
        return answer;
    }

    private List<Row> rows(Asked asked) {
        return asked.isEmpty() ? List.of() : database.list(new Selection(asked).rows(Format.JSON), Row::read);
    }

    private long moment(Asked asked, List<Row> rows) {
        if (asked.asOf() != null) {
            return asked.asOf();
        }
        return rows.isEmpty() ? access.moment() : rows.getFirst().clock();
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

    private Asked resolve(ObservationQuery query) {
        long now = access.moment();
        if (query.asOf != null && (query.asOf < 0 || query.asOf > now)) {
            throw ProblemException.invalidParameter("asOf", "The newest moment is %d.".formatted(now), List.of());
        }
        var lines = query.indicators.isEmpty() ? null : names.lines(query.indicators);
        var sight = sights.current();
        return new Asked(
                query.level(),
                Asked.Depth.LEVEL,
                sight,
                roots(sight, query.under),
                query.organisationId,
                lines,
                unusual(lines),
                query.periods.isEmpty() ? null : names.periods(query.periods),
                query.slices(),
                query.status,
                query.asOf,
                query.asOf != null && trees.isPast(query.asOf, now),
                query.after(),
                query.limit());
    }

    private @Nullable List<UUID> roots(Sight sight, @Nullable UUID under) {
        if (under != null) {
            return sights.below(sight, under);
        }
        return sight.everything() ? null : sight.seen();
    }

    private List<Line> unusual(@Nullable List<Line> lines) {
        return lines == null
                ? names.unusual()
                : lines.stream().filter(Line::isUnusual).toList();
    }
}
