package ru.orientir.project;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

@Path("/projects")
@Tag(name = "projects")
class ProjectResource {
    @Inject
    ProjectRepository projects;

    @GET
    @PermissionsAllowed("project:read")
    @Operation(operationId = "listProjects", summary = "Projects by words or organisation")
    public Page<ProjectView> list(
            @RestQuery @Size(max = 200) @Nullable String q,
            @RestQuery @Nullable UUID organisationId,
            @RestQuery boolean trashed,
            @Parameter(schema = @Schema(enumeration = {"title"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return projects.find(q, organisationId, trashed, sort, paging).map(Project::view);
    }

    @POST
    @Transactional
    @PermissionsAllowed(ProjectRepository.EDIT)
    @Operation(operationId = "createProject", summary = "Add a project with its passport")
    public RestResponse<ProjectView> create(@Valid @NotNull ProjectInput input) {
        return Created.at("projects", projects.create(input).view());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("project:read")
    @Operation(operationId = "getProject", summary = "One project with its passport")
    public ProjectView get(@RestPath UUID id) {
        return projects.get(id).view();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(ProjectRepository.EDIT)
    @Operation(operationId = "replaceProject", summary = "Replace a project's passport")
    public ProjectView replace(@RestPath UUID id, @Valid @NotNull ProjectInput input) {
        var project = projects.forChange(id);
        projects.replace(project, input);
        return project.view();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(ProjectRepository.EDIT)
    @Operation(operationId = "trashProject", summary = "Put a project and its roadmaps into the trash")
    public void trash(@RestPath UUID id) {
        projects.trash(id);
    }

    @POST
    @Path("/{id}/restore")
    @Transactional
    @PermissionsAllowed(ProjectRepository.EDIT)
    @Operation(operationId = "restoreProject", summary = "Take a project out of the trash, with what went with it")
    public ProjectView restore(@RestPath UUID id) {
        return projects.restore(id).view();
    }
}
