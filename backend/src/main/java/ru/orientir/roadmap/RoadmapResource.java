package ru.orientir.roadmap;

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
import ru.orientir.roadmap.outline.LayoutInput;
import ru.orientir.roadmap.part.ActivityInput;
import ru.orientir.roadmap.part.ActivityView;
import ru.orientir.roadmap.part.Roadmap;
import ru.orientir.roadmap.part.RoadmapInput;
import ru.orientir.roadmap.part.RoadmapRepository;
import ru.orientir.roadmap.part.RoadmapView;
import ru.orientir.roadmap.part.Section;
import ru.orientir.roadmap.part.SectionInput;
import ru.orientir.roadmap.part.SectionRepository;
import ru.orientir.roadmap.part.SectionView;

@Path("/roadmaps")
@Tag(name = "roadmaps")
class RoadmapResource {
    @Inject
    Roadmaps useCases;

    @Inject
    RoadmapRepository roadmaps;

    @Inject
    SectionRepository sections;

    @GET
    @PermissionsAllowed(RoadmapRepository.READ)
    @Operation(operationId = "listRoadmaps", summary = "Roadmaps by words or project")
    public Page<RoadmapView> list(
            @RestQuery @Size(max = 200) @Nullable String q,
            @RestQuery @Nullable UUID projectId,
            @RestQuery boolean trashed,
            @Parameter(schema = @Schema(enumeration = {"title"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return roadmaps.find(q, projectId, trashed, sort, paging).map(Roadmap::view);
    }

    @POST
    @Transactional
    @PermissionsAllowed(RoadmapRepository.EDIT)
    @Operation(operationId = "createRoadmap", summary = "Add a roadmap to a project")
    public RestResponse<RoadmapView> create(@Valid @NotNull RoadmapInput input) {
        return Created.at("roadmaps", useCases.create(input).view());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(RoadmapRepository.READ)
    @Operation(operationId = "getRoadmap", summary = "One roadmap, without its parts")
    public RoadmapView get(@RestPath UUID id) {
        return roadmaps.get(id).view();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(RoadmapRepository.EDIT)
    @Operation(operationId = "replaceRoadmap", summary = "Replace a roadmap's data; new years read every schedule anew")
    public RoadmapView replace(@RestPath UUID id, @Valid @NotNull RoadmapInput input) {
        return useCases.replace(id, input).view();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(RoadmapRepository.EDIT)
    @Operation(operationId = "trashRoadmap", summary = "Put a roadmap with its parts into the trash")
    public void trash(@RestPath UUID id) {
        useCases.trash(id);
    }

    @POST
    @Path("/{id}/restore")
    @Transactional
    @PermissionsAllowed(RoadmapRepository.EDIT)
    @Operation(operationId = "restoreRoadmap", summary = "Take a roadmap out of the trash, with what went with it")
    public RoadmapView restore(@RestPath UUID id) {
        return useCases.restore(id).view();
    }

    /** The body names every section and every activity once, in their new order. */
    @PUT
    @Path("/{id}/layout")
    @Transactional
    @PermissionsAllowed(RoadmapRepository.EDIT)
    @Operation(
            operationId = "replaceRoadmapLayout",
            summary = "Reorder, move and renumber sections and activities in one step")
    public RoadmapView arrange(@RestPath UUID id, @Valid @NotNull LayoutInput layout) {
        return useCases.arrange(id, layout).view();
    }

    @GET
    @Path("/{id}/sections")
    @PermissionsAllowed(RoadmapRepository.READ)
    @Operation(operationId = "listSections", summary = "Sections of a roadmap in document order")
    public Page<SectionView> listSections(
            @RestPath UUID id,
            @RestQuery boolean trashed,
            @Parameter(schema = @Schema(enumeration = {"position"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return sections.find(roadmaps.get(id).id(), trashed, sort, paging).map(Section::view);
    }

    @POST
    @Path("/{id}/sections")
    @Transactional
    @PermissionsAllowed(RoadmapRepository.EDIT)
    @Operation(operationId = "createSection", summary = "Add a section at the end of a roadmap or of another section")
    public RestResponse<SectionView> addSection(@RestPath UUID id, @Valid @NotNull SectionInput input) {
        return Created.at("sections", useCases.addSection(id, input).view());
    }

    @POST
    @Path("/{id}/activities")
    @Transactional
    @PermissionsAllowed(RoadmapRepository.EDIT)
    @Operation(operationId = "createActivity", summary = "Add an activity at the end of its section")
    public RestResponse<ActivityView> addActivity(@RestPath UUID id, @Valid @NotNull ActivityInput input) {
        return Created.at("activities", useCases.addActivity(id, input).view());
    }
}
