package ru.orientir.indicator.period;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.problem.ProblemException;

/** Term calendars, and the days of a period where it is taught. */
@ApplicationScoped
public class TermCalendars implements PanacheRepositoryBase<TermCalendar, UUID> {
    static final String READ = "indicator:read";
    static final String EDIT = "indicator:edit";

    private static final Sorting<TermCalendar> SORTING =
            Sorting.by("startYear", "e.startYear", Integer.class, TermCalendar::startYear);

    @Inject
    ChangeGuard guard;

    /** A period with the days it has at an organisation, and whose calendar says so. */
    public record Days(ReportingPeriod period, @Nullable UUID calendarOf) {}

    /** The days of a period at an organisation: of a term, by the nearest calendar upwards, else the default. */
    public Days days(ReportingPeriod period, @Nullable UUID organisationId) {
        if (!period.kind().isTaughtByCalendar() || organisationId == null) {
            return new Days(period, null);
        }
        return nearest(period, organisationId)
                .map(calendar -> {
                    var term = calendar.term(period.part());
                    return new Days(
                            new ReportingPeriod(period.code(), period.kind(), term.start(), term.end()),
                            calendar.ownerId());
                })
                .orElse(new Days(period, null));
    }

    private Optional<TermCalendar> nearest(ReportingPeriod period, UUID organisationId) {
        return getEntityManager()
                .createQuery(
                        """
                        select c from TermCalendar c
                        where c.startYear = ?1 and c.kind = ?2 and c.deletedAt is null
                          and c.ownerId in (select t.ancestor from OrganisationTree t where t.descendant = ?3)
                        order by (select count(*) from OrganisationTree t where t.descendant = c.ownerId) desc""",
                        TermCalendar.class)
                .setParameter(1, period.year())
                .setParameter(2, period.kind())
                .setParameter(3, organisationId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    TermCalendar get(UUID id) {
        return findByIdOptional(id)
                .filter(calendar -> !calendar.isTrashed())
                .orElseThrow(() -> ProblemException.notFound("term calendar", id));
    }

    TermCalendar create(TermCalendarInput input) {
        guard.requireScope(input.organisationId(), TermCalendars.EDIT);
        var calendar = TermCalendar.create(input);
        persistAndFlush(calendar);
        return calendar;
    }

    TermCalendar replace(UUID id, TermCalendarInput input) {
        var calendar = forChange(id);
        if (!calendar.isOf(input)) {
            throw ProblemException.invalid("#", "immutable", "Organisation, year and kind of a calendar stay.");
        }
        calendar.take(input);
        flush();
        return calendar;
    }

    TermCalendar forChange(UUID id) {
        return guard.load(TermCalendar.class, id, TermCalendars.EDIT);
    }

    Page<TermCalendar> find(
            @Nullable UUID organisationId, @Nullable Integer startYear, @Nullable String sort, Paging paging) {
        return PageQuery.of(TermCalendar.class)
                .where("e.deletedAt is null")
                .where("e.ownerId = :organisationId", "organisationId", organisationId)
                .where("e.startYear = :startYear", "startYear", startYear)
                .page(getEntityManager(), SORTING, sort, paging);
    }
}
