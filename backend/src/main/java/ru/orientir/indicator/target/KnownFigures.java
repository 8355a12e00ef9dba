package ru.orientir.indicator.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.period.Periods;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.problem.ProblemException;

/** Known figures by organisation, measure and period. */
@ApplicationScoped
public class KnownFigures implements PanacheRepositoryBase<KnownFigure, UUID> {
    /** A known figure may be a small cohort itself: only who sees exact values reads it. */
    static final String READ = "observation:exact";

    static final String EDIT = "observation:edit";

    private static final Sorting<KnownFigure> SORTING =
            Sorting.by("measure", "e.measure", String.class, KnownFigure::measure);

    @Inject
    ChangeGuard guard;

    @Inject
    Periods periods;

    /** All that is known of an organisation in a period. */
    public List<KnownFigure> known(UUID organisationId, ReportingPeriod period) {
        return list("ownerId = ?1 and period = ?2 and deletedAt is null", organisationId, period.code());
    }

    KnownFigure get(UUID id) {
        return findByIdOptional(id)
                .filter(figure -> !figure.isTrashed())
                .orElseThrow(() -> ProblemException.notFound("known figure", id));
    }

    KnownFigure create(KnownFigureInput input) {
        guard.requireScope(input.organisationId(), EDIT);
        var figure = KnownFigure.create(input, periods.id(ReportingPeriod.parse(input.period(), "#/period")));
        persistAndFlush(figure);
        return figure;
    }

    KnownFigure replace(UUID id, KnownFigureInput input) {
        var figure = forChange(id);
        if (!figure.isOf(input)) {
            throw ProblemException.invalid("#", "immutable", "Organisation, measure and period of a figure stay.");
        }
        figure.take(input);
        flush();
        return figure;
    }

    KnownFigure forChange(UUID id) {
        return guard.load(KnownFigure.class, id, EDIT);
    }

    Page<KnownFigure> find(
            @Nullable UUID organisationId,
            @Nullable String measure,
            @Nullable String period,
            @Nullable String sort,
            Paging paging) {
        return PageQuery.of(KnownFigure.class)
                .where("e.deletedAt is null")
                .where("e.ownerId = :organisationId", "organisationId", organisationId)
                .where("e.measure = :measure", "measure", measure)
                .where("e.period = :period", "period", period)
                .page(getEntityManager(), SORTING, sort, paging);
    }
}
