package ru.orientir.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;

/** Opens the moment an answer is as of. */
@ApplicationScoped
class Moments {
    @Inject
    EntityManager entities;

    /**
     * Must be called before anything else is read in the transaction: from then on all of it sees one snapshot, so the
     * number given out with the answer is the moment of every row in it.
     *
     * @param asOf number of a change set; now when absent
     */
    Moment open(@Nullable Long asOf) {
        entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        long now = (Long) entities.createNativeQuery("select number from change_clock", Long.class)
                .getSingleResult();
        if (asOf != null && (asOf < 0 || asOf > now)) {
            throw ProblemException.invalidParameter("asOf", "The newest moment is %d.".formatted(now), List.of());
        }
        return new Moment(asOf == null ? now : asOf, asOf == null || asOf == now);
    }
}
