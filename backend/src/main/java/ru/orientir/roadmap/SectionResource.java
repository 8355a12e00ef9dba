package ru.orientir.roadmap;

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
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;
import ru.orientir.roadmap.part.RoadmapRepository;
import ru.orientir.roadmap.part.Section;
import ru.orientir.roadmap.part.SectionInput;
import ru.orientir.roadmap.part.SectionRepository;
import ru.orientir.roadmap.part.SectionView;

@Path("/sections")
@Tag(name = "roadmaps")
class SectionResource {
    @Inject
    Roadmaps useCases;

    @Inject
    SectionRepository sections;

    /** Sections of one roadmap stand in document order; those of several, mixed by their positions. */
    @GET
    @PermissionsAllowed(RoadmapRepository.READ)
    @Operation(operationId = "findSections", summary = "Sections of all roadmaps in sight, such as those in the trash")
    public Page<SectionView> find(
            @RestQuery @Nullable UUID roadmapId,
            @RestQuery boolean trashed,
            @Parameter(schema = @Schema(enumeration = {"position"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return sections.find(roadmapId, trashed, sort, paging).map(Section::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(RoadmapRepository.READ)
    @Operation(operationId = "getSection", summary = "One section")
    public SectionView get(@RestPath UUID id) {
        return sections.get(id).view();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(RoadmapRepository.EDIT)
    @Operation(operationId = "replaceSection", summary = "Replace a section; a new parent takes it as its last one")
    public SectionView replace(@RestPath UUID id, @Valid @NotNull SectionInput input) {
        return useCases.replaceSection(id, input).view();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(RoadmapRepository.EDIT)
    @Operation(operationId = "trashSection", summary = "Put a section with everything inside it into the trash")
    public void trash(@RestPath UUID id) {
        useCases.trashSection(id);
    }

    @POST
    @Path("/{id}/restore")
    @Transactional
    @PermissionsAllowed(RoadmapRepository.EDIT)
    @Operation(operationId = "restoreSection", summary = "Take a section out of the trash, with what went with it")
    public SectionView restore(@RestPath UUID id) {
        return useCases.restoreSection(id).view();
    }
}
