package ru.orientir.collection.completeness;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import ru.orientir.collection.campaign.CampaignRepository;
import ru.orientir.collection.submission.SubmissionStatus;
import ru.orientir.platform.http.Paging;

@Path("/completeness")
@Tag(name = "collection")
class CompletenessResource {
    @Inject
    Completeness completeness;

    /** Which participants have answered what, and the totals of all of them in sight. */
    @GET
    @PermissionsAllowed(CampaignRepository.READ)
    @Operation(
            operationId = "getCompleteness",
            summary = "How far the participants of a campaign are: organisation × indicator, and in total")
    public CompletenessView get(
            @RestQuery @NotNull @Parameter(required = true) UUID campaignId,
            @RestQuery List<SubmissionStatus> status,
            @BeanParam Paging paging) {
        return completeness.of(campaignId, status, paging);
    }
}
