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

    @GET
    @Authenticated
    @Operation(
            operationId = "listJobs",
            summary = "Work in the background, the newest first",
            description = "Of each kind where you hold what it needs: of imports where you may import.")
    public Page<JobView> list(
            @RestQuery @Nullable UUID organisationId,
            @RestQuery @Parameter(example = "import") @Nullable String kind,
            @RestQuery @Nullable JobState state,
            @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return repository.find(organisationId, kind, state, sort, paging).map(Job::view);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getJob", summary = "How far a job is")
    public JobView get(@RestPath UUID id) {
        return repository.get(id).view();
    }

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
