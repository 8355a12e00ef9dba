package ru.orientir.platform.job;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

@Path("/jobs")
@Tag(name = "jobs")
class JobResource {
    @Inject
    JobRepository repository;

    @Inject
    Jobs jobs;

    /** Of each kind where the caller holds what it needs: of imports where the caller may import. */
    @GET
    @Authenticated
    @Operation(operationId = "listJobs", summary = "Work in the background, the newest first")
    public Page<JobView> list(
            @RestQuery @Nullable UUID organisationId,
            @RestQuery @Parameter(example = "import") @Nullable String kind,
            @RestQuery @Nullable JobState state,
            @Parameter(schema = @Schema(enumeration = {"createdAt"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return repository.find(organisationId, kind, state, sort, paging).map(Job::view);
    }

    /** Ask again until {@code state} is {@code done}, {@code failed} or {@code cancelled}. */
    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getJob", summary = "How far a job is")
    public JobView get(@RestPath UUID id) {
        return repository.get(id).view();
    }

    /** A step that is being done comes to its end first. Answers 409 when the job has ended. */
    @POST
    @Path("/{id}/cancel")
    @Transactional
    @Authenticated
    @Operation(
            operationId = "cancelJob",
            summary = "Give a job up that has not ended; nothing it has not finished yet will count")
    public JobView cancel(@RestPath UUID id) {
        var job = repository.get(id);
        jobs.giveUp(job);
        return job.view();
    }
}
