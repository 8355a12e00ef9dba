package ru.orientir.collection.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.change.ChangeSets;
import ru.orientir.platform.http.Keys;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.problem.ProblemException;

/** Submissions in sight of the caller. */
@ApplicationScoped
public class SubmissionRepository implements PanacheRepositoryBase<Submission, UUID> {
    public static final String READ = "submission:read";
    public static final String EDIT = "submission:edit";
    public static final String APPROVE = "submission:approve";
    public static final String REVIEW = "submission:review";

    private static final int KEY = 200;
    private static final Sorting<Submission> SORTING = Sorting.<Submission>by(
                    "organisation",
                    "left(e.organisationName, " + KEY + ")",
                    String.class,
                    s -> Keys.of(s.organisationName(), KEY))
            .or("dueOn", "e.dueOn", LocalDate.class, Submission::dueOn);

    @Inject
    ChangeGuard guard;

    @Inject
    ChangeSets changes;

    /** @throws ProblemException 404 when there is none, or not in sight */
    public Submission get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("submission", id));
    }

    /** For a step of its way: the version the caller has read, typing included. */
    public Submission forStep(UUID id, String permission) {
        return guard.load(Submission.class, id, permission);
    }

    /** For typing: each cell brings its own revision. Whoever types or takes a step of the same submission waits. */
    public Submission forTyping(UUID id) {
        return guard.loadUnversioned(Submission.class, id, EDIT);
    }

    public Optional<Submission> ofParticipant(UUID campaignId, UUID organisationId) {
        return find("campaignId = ?1 and ownerId = ?2", campaignId, organisationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public Page<Submission> find(
            @Nullable UUID campaignId,
            @Nullable UUID organisationId,
            List<SubmissionStatus> status,
            @Nullable String sort,
            Paging paging) {
        return PageQuery.of(Submission.class)
                .where("e.campaignId = :campaignId", "campaignId", campaignId)
                .where("e.ownerId = :organisationId", "organisationId", organisationId)
                .where("e.status in :status", "status", status.isEmpty() ? null : status)
                .page(getEntityManager(), SORTING, sort, paging);
    }

    /** Writes down how much is filled in; no history is made of typing, but the clock ticks for who watches. */
    @Unscoped("the submission is locked for a change")
    public void progress(Submission submission, int cells, int filled) {
        getEntityManager()
                .createNativeQuery("update submission set cells = ?2, filled = ?3, typed_version = ?4 where id = ?1")
                .setParameter(1, submission.id())
                .setParameter(2, cells)
                .setParameter(3, filled)
                .setParameter(4, changes.current())
                .executeUpdate();
        getEntityManager().refresh(submission);
    }

    /** Moves the due day of everybody who is due earlier. */
    @Unscoped("the campaign is locked for a change that reaches its whole subtree")
    public void extend(UUID campaignId, LocalDate day) {
        getEntityManager()
                .createNativeQuery(
                        "update submission set due_on = ?2, version = ?3 where campaign_id = ?1 and due_on < ?2")
                .setParameter(1, campaignId)
                .setParameter(2, day)
                .setParameter(3, changes.current())
                .executeUpdate();
    }

    /** How many submissions in sight are how far, by campaign that has any. */
    public Map<UUID, Tally> tallies(Collection<UUID> campaignIds, LocalDate today) {
        var tallies = new HashMap<UUID, Tally>();
        getEntityManager()
                .createQuery(
                        """
                        select s.campaignId, s.status, count(s),
                               sum(case when coalesce(s.firstSubmittedOn, :today) > s.dueOn then 1 else 0 end),
                               sum(case when s.firstSubmittedOn <= s.dueOn then 1 else 0 end),
                               sum(s.cells), sum(s.filled)
                        from Submission s where s.campaignId in :ids group by s.campaignId, s.status
                        """,
                        Tuple.class)
                .setParameter("today", today)
                .setParameter("ids", campaignIds)
                .getResultList()
                .forEach(row -> tallies.computeIfAbsent(row.get(0, UUID.class), id -> new Tally())
                        .add(row));
        return tallies;
    }
}
