package ru.orientir.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import ru.orientir.GivenCampaign.Report;

/** What stands in the observations after a submission. */
@ApplicationScoped
public class Observed {
    @Inject
    EntityManager entities;

    /** Current values of a school in the order of indicators and slices, e.g. {@code REPORTED 125/250 FORM}. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> by(Report report) {
        return entities.createNativeQuery(
                        """
                        select status || coalesce(' ' || trim_scale(numerator), '')
                               || coalesce('/' || trim_scale(denominator), '') || ' ' || source
                        from observation where submission_id = ?1 and superseded_by is null
                        order by version_id, slice
                        """,
                        String.class)
                .setParameter(1, report.id())
                .getResultList();
    }

    /** Versions of the definitions the current values are measured by. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> versions(Report report) {
        return entities.createNativeQuery(
                        """
                        select concat_ws('.', v.major, v.minor, v.patch)
                        from observation o join indicator_version v on v.id = o.version_id
                        where o.submission_id = ?1 and o.superseded_by is null order by o.version_id, o.slice
                        """,
                        String.class)
                .setParameter(1, report.id())
                .getResultList();
    }

    /** How many were written in all. */
    @Transactional
    public int revisions(Report report) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from observation where submission_id = ?1", Integer.class)
                        .setParameter(1, report.id())
                        .getSingleResult())
                .intValue();
    }
}
