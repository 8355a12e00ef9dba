package ru.orientir.figures.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.clock.ChangeClock;
import ru.orientir.platform.clock.ClockCache;
import ru.orientir.platform.problem.ProblemException;

/** Opens the moment an answer is as of. */
@ApplicationScoped
@Unscoped("the clock is everybody's, and so is whether the tree has changed")
public class Moments {
    private static final String CHANGED =
            """
            select exists (select 1 from change_set join change on change.change_set_id = change_set.id
                           where change_set.number > ? and change.entity = 'organisation')
            """;

    @Inject
    EntityManager entities;

    @Inject
    Database database;

    @Inject
    ChangeClock clock;

    @Inject
    Access access;

    private final ClockCache<Long, Boolean> changed = new ClockCache<>();

    /**
     * For an answer of several statements. Must be called before anything else is read in the transaction: from then on all of it sees
     * one snapshot, so the number given out with the answer is the moment of every row in it.
     *
     * @param asOf number of a change set; now when absent
     * @throws ProblemException 400 when it is not yet there
     */
    public Moment open(@Nullable Long asOf) {
        entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        long now = clock.now();
        return asOf == null || asOf == now ? new Moment(now, true, true) : past(asOf, now);
    }

    /** For an answer of one statement, which reads the clock itself: its rows may be newer than the number, where none is asked for. */
    public Moment at(@Nullable Long asOf) {
        long now = access.moment();
        return asOf == null ? new Moment(now, true, true) : past(asOf, now);
    }

    /** A moment that has been, whatever was written since. */
    public Moment past(long number) {
        return past(number, clock.now());
    }

    private Moment past(long number, long now) {
        if (number < 0 || number > now) {
            throw ProblemException.invalidParameter("asOf", "The newest moment is %d.".formatted(now), List.of());
        }
        return new Moment(number, false, number == now || !isChanged(number, now));
    }

    private boolean isChanged(long number, long now) {
        return changed.get(now, number, asked -> database.one(Sql.of(CHANGED, asked), row -> row.getBoolean(1)));
    }

    /** When a change set was written; nothing before the first one. */
    public Optional<Instant> writtenAt(long number) {
        return database
                .list(Sql.of("select at from change_set where number = ?", number), row -> row.getTimestamp(1)
                        .toInstant())
                .stream()
                .findFirst();
    }
}
