package ru.orientir.roadmap.preview;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.parser.ScheduleParser;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.roadmap.part.RoadmapRepository;

@Path("/schedule-preview")
@Tag(name = "previews")
class SchedulePreviewResource {

    /** Without years the plan begins this year and ends the next, by the school year; what comes back lies ahead of its document. */
    @GET
    @PermissionsAllowed(RoadmapRepository.READ)
    @Operation(operationId = "previewSchedule", summary = "What a schedule phrase is understood as")
    public Schedule preview(
            @RestQuery @NotNull @Size(max = 1000) String text,
            @RestQuery @Min(1900) @Max(2200) @Nullable Integer startYear,
            @RestQuery @Min(1900) @Max(2200) @Nullable Integer endYear,
            @RestQuery @Nullable PlanYear planYear,
            @RestQuery @Nullable LocalDate documentDate) {
        int start = startYear == null ? Today.date().getYear() : startYear;
        int end = endYear == null ? Math.min(start + 1, 2200) : endYear;
        if (end < start) {
            throw ProblemException.invalidParameter("endYear", "The plan ends before it starts.", List.of());
        }
        var plan = new PlanContext(
                start, end, planYear == null ? PlanYear.SCHOOL : planYear, Optional.ofNullable(documentDate));
        return ScheduleParser.parse(text, plan);
    }
}
