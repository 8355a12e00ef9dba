package ru.orientir.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.clock.ChangeClock;

/** Every change in commit order, whoever may see it: for the house itself. */
@ApplicationScoped
public class ChangeLog {
    private static final int ABOUT = 1000;

    @Inject
    Session session;

    @Inject
    ChangeClock clock;

    @Inject
    Things things;

    /**
     * The next whole change sets.
     *
     * @param number of the last of them; not every one has touched a thing history is told of
     */
    public record Next(List<Committed> changes, long number) {}

    /** About a thousand changes after a number; more only where a single change set has more. */
    public Next after(long number) {
        long now = clock.now();
        var found = lines(number, now, ABOUT);
        if (found.size() < ABOUT) {
            return new Next(found, now);
        }
        long last = found.getLast().number();
        var whole = found.stream().filter(change -> change.number() < last).toList();
        return whole.isEmpty() ? new Next(lines(number, last, Integer.MAX_VALUE), last) : new Next(whole, last - 1);
    }

    @Unscoped("every change, for the house itself")
    private List<Committed> lines(long after, long until, int limit) {
        var sql = new LogSql(false)
                .where("s.number > :after and s.number <= :until")
                .set("after", after)
                .set("until", until);
        sql.changes("true");
        things.all().stream()
                .filter(thing -> thing.entity() == null)
                .forEach(thing -> sql.kept(thing, things.keeper(thing).lines(), "true"));
        return sql.read(session, things, limit).stream()
                .map(ChangeLine::committed)
                .toList();
    }
}
