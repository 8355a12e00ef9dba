package ru.orientir.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Asked;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.Grades;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.change.ChangeSets;

/** Who a campaign asks, and the submissions it makes for them. */
@ApplicationScoped
class Participants {
    @Inject
    Session session;

    @Inject
    ChangeSets changes;

    /**
     * What decides which questions an organisation is asked.
     *
     * @param grades absent where nobody has said which it teaches
     */
    record Participant(UUID id, OrganisationKind kind, @Nullable String settlement, @Nullable Grades grades) {
        /** Whether the form has a row for it. */
        boolean isAsked(Definition definition) {
            return definition.reportedBy().contains(kind);
        }

        /** Whether it can exist there: no grades 10–11, no figure about them. */
        boolean canHave(Definition definition) {
            var asked = definition.grades();
            return asked == null || grades == null || asked.overlap(grades);
        }

        int cells(List<Definition> definitions) {
            return definitions.stream()
                    .filter(d -> isAsked(d) && canHave(d))
                    .mapToInt(d -> d.slices().size())
                    .sum();
        }

        Asked forRules() {
            return new Asked(
                    kind.name().toLowerCase(Locale.ROOT),
                    settlement == null ? null : settlement.toLowerCase(Locale.ROOT),
                    grades == null ? null : grades.from(),
                    grades == null ? null : grades.to());
        }

        private static Participant of(Tuple row) {
            var lowest = row.get(3, Number.class);
            var highest = row.get(4, Number.class);
            return new Participant(
                    row.get(0, UUID.class),
                    OrganisationKind.valueOf(row.get(1, String.class)),
                    row.get(2, String.class),
                    lowest == null || highest == null ? null : new Grades(lowest.intValue(), highest.intValue()));
        }
    }

    /** One organisation; the submission that names it has been seen already. */
    Participant get(UUID organisationId) {
        return Participant.of(session.createNativeQuery(
                        "select id, kind, settlement, lowest_grade, highest_grade from organisation where id = ?1",
                        Tuple.class)
                .setParameter(1, organisationId)
                .getSingleResult());
    }

    /** Several by id. */
    Map<UUID, Participant> get(Collection<UUID> organisationIds) {
        return session.createNativeQuery(
                        """
                        select id, kind, settlement, lowest_grade, highest_grade from organisation
                        where id = any (cast(?1 as uuid[]))
                        """,
                        Tuple.class)
                .setParameter(1, organisationIds.toArray(UUID[]::new))
                .getResultStream()
                .map(Participant::of)
                .collect(Collectors.toMap(Participant::id, Function.identity()));
    }

    boolean isBelow(UUID organisationId, UUID root) {
        return session.createNativeQuery(
                        "select exists(select 1 from organisation_tree where descendant = ?1 and ancestor = ?2)",
                        Boolean.class)
                .setParameter(1, organisationId)
                .setParameter(2, root)
                .getSingleResult();
    }

    /** Makes a submission for everybody who is asked and has none yet; answers how many. */
    int makeSubmissions(Campaign campaign, List<Definition> definitions) {
        var asked = missing(campaign);
        session.createNativeQuery(
                        """
                        insert into submission (id, version, owner_id, campaign_id, status, due_on, cells)
                        select uuidv7(), ?1, participant.id, ?2, 'NOT_STARTED', ?3, participant.cells
                        from unnest(cast(?4 as uuid[]), cast(?5 as int[])) participant (id, cells)
                        """)
                .setParameter(1, changes.current())
                .setParameter(2, campaign.id())
                .setParameter(3, campaign.closesOn())
                .setParameter(4, asked.stream().map(Participant::id).toArray(UUID[]::new))
                .setParameter(5, asked.stream().map(p -> p.cells(definitions)).toArray(Integer[]::new))
                .executeUpdate();
        return asked.size();
    }

    /** Counts anew what everybody is asked, after more has been asked. */
    void recount(Campaign campaign, List<Definition> definitions) {
        var asked = session
                .createNativeQuery(
                        """
                        select o.id, o.kind, o.settlement, o.lowest_grade, o.highest_grade
                        from submission s join organisation o on o.id = s.owner_id where s.campaign_id = ?1
                        """,
                        Tuple.class)
                .setParameter(1, campaign.id())
                .getResultList()
                .stream()
                .map(Participant::of)
                .toList();
        session.createNativeQuery(
                        """
                        update submission s set cells = participant.cells, typed_version = ?1
                        from unnest(cast(?3 as uuid[]), cast(?4 as int[])) participant (id, cells)
                        where s.campaign_id = ?2 and s.owner_id = participant.id
                        """)
                .setParameter(1, changes.current())
                .setParameter(2, campaign.id())
                .setParameter(3, asked.stream().map(Participant::id).toArray(UUID[]::new))
                .setParameter(4, asked.stream().map(p -> p.cells(definitions)).toArray(Integer[]::new))
                .executeUpdate();
    }

    private List<Participant> missing(Campaign campaign) {
        var period = ReportingPeriod.parse(campaign.period());
        return session
                .createNativeQuery(
                        """
                        select o.id, o.kind, o.settlement, o.lowest_grade, o.highest_grade
                        from organisation_tree tree join organisation o on o.id = tree.descendant
                        where tree.ancestor = ?1 and o.kind = any (cast(?2 as text[])) and o.id <> all (cast(?3 as uuid[]))
                          and coalesce(o.valid_from <= ?5, true) and coalesce(o.valid_to >= ?4, true)
                          and not exists (select 1 from submission s where s.campaign_id = ?6 and s.owner_id = o.id)
                        """,
                        Tuple.class)
                .setParameter(1, campaign.participants().under())
                .setParameter(
                        2,
                        campaign.participants().kinds().stream().map(Enum::name).toArray(String[]::new))
                .setParameter(3, campaign.participants().excluded().toArray(UUID[]::new))
                .setParameter(4, period.start())
                .setParameter(5, period.end())
                .setParameter(6, campaign.id())
                .getResultList()
                .stream()
                .map(Participant::of)
                .toList();
    }
}
