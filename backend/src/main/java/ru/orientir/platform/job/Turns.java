package ru.orientir.platform.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import ru.orientir.platform.About;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.change.ChangeSets;

/** Whose job is next. Two backends that ask at once get two jobs. */
@ApplicationScoped
@Unscoped("the next of all jobs, whoever asked for it")
class Turns {
    /** The turn is of the organisation with the fewest running, then of the one served the longest ago; its oldest job is next. */
    private static final String NEXT =
            """
            with waiting as (
                select distinct kind, owner_id from job
                where kind = any (cast(?1 as text[])) and state in ('QUEUED', 'RUNNING') and free_at <= clock_timestamp()),
            turn as materialized (
                select waiting.kind, waiting.owner_id,
                       (select count(*) from job
                        where job.kind = waiting.kind and job.owner_id = waiting.owner_id
                          and job.state = 'RUNNING' and job.free_at > clock_timestamp()) as running,
                       (select max(job.started_at) from job
                        where job.kind = waiting.kind and job.owner_id = waiting.owner_id) as served
                from waiting)
            select job.id, job.kind, job.key, job.about_entity, job.about_id, job.subject, job.subject_name,
                   job.administrator, job.attempts
            from job join turn on turn.kind = job.kind and turn.owner_id = job.owner_id
            where job.state in ('QUEUED', 'RUNNING') and job.free_at <= clock_timestamp()
            order by turn.running, turn.served nulls first, job.created_at, job.id
            limit 1 for update of job skip locked
            """;

    @Inject
    Session session;

    @Inject
    ChangeSets changes;

    @Inject
    Access access;

    /** Takes the next job of these kinds, also one whose backend has given no sign of life for too long. */
    @ActivateRequestContext
    Optional<Claim> take(Collection<String> kinds) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session
                        .createNativeQuery(NEXT, Tuple.class)
                        .setParameter(1, kinds.toArray(String[]::new))
                        .getResultList()
                        .stream()
                        .findFirst()
                        .map(Turns::claim)
                        .map(this::hold));
    }

    private static Claim claim(Tuple row) {
        return new Claim(
                row.get("id", UUID.class),
                UUID.randomUUID(),
                row.get("kind", String.class),
                row.get("key", String.class),
                new About(row.get("about_entity", String.class), row.get("about_id", UUID.class)),
                new Claim.Asker(
                        row.get("subject", String.class),
                        row.get("subject_name", String.class),
                        row.get("administrator", Boolean.class)),
                row.get("attempts", Integer.class) + 1);
    }

    private Claim hold(Claim claim) {
        access.actAsSystem();
        session.createNativeMutationQuery(
                        """
                        update job
                        set state = 'RUNNING', lease = ?2, free_at = clock_timestamp() + make_interval(secs => ?3),
                            attempts = ?4, started_at = clock_timestamp(), version = ?5
                        where id = ?1
                        """)
                .setParameter(1, claim.id())
                .setParameter(2, claim.lease())
                .setParameter(3, Leases.LENGTH.toSeconds())
                .setParameter(4, claim.attempt())
                .setParameter(5, changes.current())
                .executeUpdate();
        return claim;
    }
}
