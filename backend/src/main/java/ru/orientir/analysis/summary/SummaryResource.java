package ru.orientir.analysis.summary;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/indicator-summaries")
@Tag(name = "summaries")
class SummaryResource {
    @Inject
    Summaries summaries;

    /** One entry an indicator: value, change, targets, thresholds and the trend of five periods. */
    @GET
    @PermissionsAllowed("observation:read")
    @Operation(
            operationId = "summariseIndicators",
            summary = "What the indicators say about an organisation: value, change, targets, thresholds, trend")
    public SummariesView list(
            @RestQuery @NotNull UUID organisationId,
            @Parameter(example = "RY2025") @RestQuery @NotNull String period,
            @Parameter(description = "Codes or ids; all that concern it when absent.")
                    @RestQuery("indicator")
                    @Size(max = 100)
                    List<String> indicators,
            @Parameter(description = "Number of a change set: as it was then.") @RestQuery @Min(0) @Nullable
                    Long asOf) {
        return summaries.of(organisationId, period, indicators, asOf);
    }
}
