package ru.orientir.indicator.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import ru.orientir.platform.Unscoped;

/** The rows of table {@code period}, made when somebody first writes of one. */
@ApplicationScoped
@Unscoped("periods are everybody's")
public class Periods {
    @Inject
    EntityManager entities;

    /** The id of a period to write with; the row is made when it is missing. */
    public int id(ReportingPeriod period) {
        return find(period).orElseGet(() -> make(period));
    }

    /** The id of a period to read by; empty when nobody has written of it yet. */
    public Optional<Integer> find(ReportingPeriod period) {
        return entities
                .createNativeQuery("select id from period where code = ?1", Integer.class)
                .setParameter(1, period.code())
                .getResultList()
                .stream()
                .findFirst()
                .map(id -> (Integer) id);
    }

    /** The period of an id. */
    public ReportingPeriod byId(int id) {
        return ReportingPeriod.parse(
                (String) entities.createNativeQuery("select code from period where id = ?1", String.class)
                        .setParameter(1, id)
                        .getSingleResult());
    }

    /** Two that make it at once find each other's: the loser waits, inserts nothing, and reads what is there. */
    private int make(ReportingPeriod period) {
        entities.createNativeQuery("insert into period (code, kind, start_day, end_day) values (?1, ?2, ?3, ?4)"
                        + " on conflict (code) do nothing")
                .setParameter(1, period.code())
                .setParameter(2, period.kind().name())
                .setParameter(3, period.start())
                .setParameter(4, period.end())
                .executeUpdate();
        return find(period).orElseThrow();
    }
}
