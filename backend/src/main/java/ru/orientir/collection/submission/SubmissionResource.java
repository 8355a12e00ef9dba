package ru.orientir.collection.submission;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

@Path("/submissions")
@Tag(name = "collection")
class SubmissionResource {
    @Inject
    SubmissionRepository submissions;

    @GET
    @PermissionsAllowed(SubmissionRepository.READ)
    @Operation(operationId = "listSubmissions", summary = "Submissions by campaign, organisation or status")
    public Page<SubmissionView> list(
            @RestQuery @Nullable UUID campaignId,
            @RestQuery @Nullable UUID organisationId,
            @RestQuery List<SubmissionStatus> status,
            @Parameter(schema = @Schema(enumeration = {"organisation", "dueOn"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return submissions
                .find(campaignId, organisationId, status, sort, paging)
                .map(Submission::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(SubmissionRepository.READ)
    @Operation(operationId = "getSubmission", summary = "One submission, without its cells")
    public SubmissionView get(@RestPath UUID id) {
        return submissions.get(id).view();
    }
}
