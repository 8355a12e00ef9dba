package ru.orientir.figures.page;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is asked of the values of one organisation. */
final class CellQuery {
    @QueryParam("organisationId")
    @NotNull
    UUID organisationId;

    @Parameter(description = "Codes or ids of indicators.", example = "P1")
    @QueryParam("indicator")
    List<String> indicators = List.of();

    @Parameter(description = "Codes of reporting periods.", example = "RY2025")
    @QueryParam("period")
    List<String> periods = List.of();

    @Parameter(description = "Slices; empty for the whole alone.", example = "gender:f", allowEmptyValue = true)
    @QueryParam("slice")
    List<String> slices = List.of();

    @Parameter(description = "The number of a change set: everything as it was then, the tree too.", example = "42")
    @QueryParam("asOf")
    @Nullable
    @Min(0)
    Long asOf;

    @Context
    UriInfo uri;

    ObservationQuery question() {
        var question = new ObservationQuery();
        question.organisationId = organisationId;
        question.indicators = indicators;
        question.periods = periods;
        question.uri = uri;
        question.asOf = asOf;
        question.limit = 1;
        return question;
    }
}
