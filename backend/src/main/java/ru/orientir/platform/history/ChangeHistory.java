package ru.orientir.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

/** Answers what was changed: each entry to whoever may read the thing where its owner stands, in one query a page. */
@ApplicationScoped
class ChangeHistory {
    @Inject
    Session session;

    @Inject
    Things things;

    @Inject
    ChangeSight sight;

    @Inject
    PastViews views;

    @Unscoped("the statement has a reach for each kind of thing written into it")
    Page<ChangeView> page(ChangeQuestion question, Paging paging) {
        var lines = statement(question, paging).read(session, things, paging.limit() + 1);
        if (lines.size() <= paging.limit()) {
            return new Page<>(told(lines), null);
        }
        var page = lines.subList(0, paging.limit());
        return new Page<>(
                told(page), paging.next(ChangeCursor.of(page.getLast()).in(question.order())));
    }

    private LogSql statement(ChangeQuestion question, Paging paging) {
        var sql = new LogSql(question.isNewestFirst())
                .where("s.number > :since")
                .set("since", question.since() == null ? 0L : question.since());
        if (question.entityId() != null) {
            sql.where("c.entity_id = :entityId").set("entityId", question.entityId());
        }
        var after = paging.cursor();
        if (after != null) {
            ChangeCursor.of(after, question.order()).narrow(sql, question.isNewestFirst());
        }
        sight.narrow(sql, things.asked(question.entity()));
        return sql;
    }

    private List<ChangeView> told(List<ChangeLine> lines) {
        var kept = kept(lines);
        return lines.stream()
                .map(line -> line.view(line.row() == null ? kept.get(line.entry()) : views.revision(line)))
                .toList();
    }

    /** What the features know of the lines they keep the revisions of; each is asked once a page. */
    private Map<Entry, Revision> kept(List<ChangeLine> lines) {
        var known = new HashMap<Entry, Revision>();
        lines.stream()
                .filter(line -> line.row() == null)
                .collect(Collectors.groupingBy(
                        line -> things.keeper(line.thing()),
                        Collectors.mapping(ChangeLine::entry, Collectors.toList())))
                .forEach((keeper, entries) -> known.putAll(keeper.revisions(entries)));
        return known;
    }
}
