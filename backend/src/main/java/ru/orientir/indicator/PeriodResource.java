package ru.orientir.indicator;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.period.PeriodKind;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.indicator.period.TermCalendars;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.problem.ProblemException;

@Path("/periods")
@Tag(name = "indicators")
class PeriodResource {
    private static final int LONGEST = 20;
    private static final int FIRST_YEAR = 2001;
    private static final int LAST_YEAR = 2098;

    @Inject
    TermCalendars calendars;

    @Inject
    IndicatorRepository indicators;

    /** School terms follow the term calendar of the organisation. */
    @GET
    @PermissionsAllowed(IndicatorRepository.READ)
    @Operation(operationId = "listPeriods", summary = "Reporting periods that touch a range of days, with their days")
    public Page<PeriodView> list(
            @Parameter(description = "One kind only.") @RestQuery @Nullable PeriodKind kind,
            @Parameter(description = "Only the kinds this indicator is measured over.") @RestQuery @Nullable
                    UUID indicatorId,
            @Parameter(description = "Whose term calendar gives the days.") @RestQuery @Nullable UUID organisationId,
            @Parameter(description = "First day; the current reporting year where absent.", example = "2025-09-01")
                    @RestQuery
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last day; at most 20 years later.", example = "2026-08-31") @RestQuery @Nullable
                    LocalDate to) {
        var year = ReportingPeriod.reportingYear(Today.date());
        var first = from == null ? (to == null ? year.start() : to) : from;
        var last = to == null ? (from == null ? year.end() : from) : to;
        check(first, last);
        var definition =
                indicatorId == null ? null : indicators.get(indicatorId).definition();
        return new Page<>(
                ReportingPeriod.touching(first, last).stream()
                        .filter(p -> kind == null || p.kind() == kind)
                        .filter(p ->
                                definition == null || definition.periodKinds().contains(p.kind()))
                        .map(p -> PeriodView.of(calendars.days(p, organisationId)))
                        .toList(),
                null);
    }

    private static void check(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw ProblemException.invalidParameter("to", "The range ends before it starts.", List.of());
        }
        if (first.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR || last.getYear() - first.getYear() > LONGEST) {
            throw ProblemException.invalidParameter(
                    "from", "Periods lie between 2001 and 2098, 20 years at once.", List.of());
        }
    }
}
