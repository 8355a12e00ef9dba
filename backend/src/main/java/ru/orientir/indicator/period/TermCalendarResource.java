package ru.orientir.indicator.period;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Created;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Trash;

@Path("/term-calendars")
@Tag(name = "indicators")
class TermCalendarResource {
    @Inject
    TermCalendars calendars;

    @GET
    @PermissionsAllowed(TermCalendars.READ)
    @Operation(operationId = "listTermCalendars", summary = "Term calendars by organisation or school year")
    public Page<TermCalendarView> list(
            @RestQuery @Nullable UUID organisationId,
            @RestQuery @Nullable Integer startYear,
            @Parameter(schema = @Schema(enumeration = {"startYear"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return calendars.find(organisationId, startYear, sort, paging).map(TermCalendar::view);
    }

    @POST
    @Transactional
    @PermissionsAllowed(TermCalendars.EDIT)
    @Operation(operationId = "createTermCalendar", summary = "Say when the terms of a school year are taught")
    public RestResponse<TermCalendarView> create(@Valid @NotNull TermCalendarInput input) {
        return Created.at("term-calendars", calendars.create(input).view());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(TermCalendars.READ)
    @Operation(operationId = "getTermCalendar", summary = "One term calendar")
    public TermCalendarView get(@RestPath UUID id) {
        return calendars.get(id).view();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(TermCalendars.EDIT)
    @Operation(operationId = "replaceTermCalendar", summary = "Change the days of the terms")
    public TermCalendarView replace(@RestPath UUID id, @Valid @NotNull TermCalendarInput input) {
        return calendars.replace(id, input).view();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(TermCalendars.EDIT)
    @Operation(operationId = "trashTermCalendar", summary = "Take a calendar away; the one above holds again")
    public void trash(@RestPath UUID id) {
        calendars.forChange(id).trash(Trash.now());
    }
}
