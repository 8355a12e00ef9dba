package ru.orientir.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import org.hibernate.Session;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.change.ChangeSets;

/** Asks for work in the background. */
@ApplicationScoped
public class Jobs {
    @Inject
    Session session;

    @Inject
    ChangeSets changes;

    @Inject
    Access access;

    @Inject
    Event<JobsChanged> changed;

    @Inject
    Kinds kinds;

    @Inject
    Pulse pulse;

    /** Queues a job in the running transaction, in the name of the caller. One that was queued before, whatever has become of it, stays as it is. */
    @Unscoped("whoever asks for the work answers for its organisation")
    public void submit(JobRequest asked) {
        if (isKnown(asked)) {
            return;
        }
        session.createNativeMutationQuery(
                        """
                        insert into job (id, version, owner_id, kind, key, about_entity, about_id, subject, subject_name,
                                         administrator)
                        values (uuidv7(), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                        on conflict (kind, key) do nothing
                        """)
                .setParameter(1, changes.current())
                .setParameter(2, asked.organisationId())
                .setParameter(3, asked.kind())
                .setParameter(4, asked.key())
                .setParameter(5, asked.about().entity())
                .setParameter(6, asked.about().id())
                .setParameter(7, access.subject())
                .setParameter(8, access.name())
                .setParameter(9, access.isAdministrator())
                .executeUpdate();
        changed.fire(new JobsChanged());
    }

    /** Gives a job up that has not ended; whoever asks for it sees to what it was about. */
    @Unscoped("whoever gives it up answers for what it was about")
    public void cancel(String kind, String key) {
        session
                .createNativeQuery("select * from job where kind = ?1 and key = ?2 for update", Job.class)
                .setParameter(1, kind)
                .setParameter(2, key)
                .getResultList()
                .stream()
                .filter(Job::isOpen)
                .forEach(this::cancel);
    }

    /** Refused with 409 once it has ended. */
    void giveUp(Job job) {
        kinds.named(job.kind()).ifPresent(kind -> kind.abandoned(job.about(), null));
        session.flush();
        // After what it is about: a step locks in that order too.
        session.refresh(job, LockModeType.PESSIMISTIC_WRITE);
        cancel(job);
        session.flush();
    }

    private void cancel(Job job) {
        job.cancel();
        changed.fire(new JobsChanged());
    }

    /** Waits until a committed job has ended, on whatever backend; no longer than so long. */
    public void await(String kind, String key, Duration patience) {
        pulse.await(kind, key, patience);
    }

    /** Asked first, because even a vain insert would move the clock. */
    @Unscoped("only decides whether to queue")
    private boolean isKnown(JobRequest asked) {
        return session.createNativeQuery("select exists(select 1 from job where kind = ?1 and key = ?2)", Boolean.class)
                .setParameter(1, asked.kind())
                .setParameter(2, asked.key())
                .getSingleResult();
    }
}
