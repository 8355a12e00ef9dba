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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Trash;
import ru.orientir.roadmap.part.Activity;
import ru.orientir.roadmap.part.ActivityFilter;
import ru.orientir.roadmap.part.ActivityInput;
import ru.orientir.roadmap.part.ActivityRepository;
import ru.orientir.roadmap.part.ActivityView;
import ru.orientir.roadmap.part.RoadmapRepository;

@Path("/activities")
@Tag(name = "roadmaps")
class ActivityResource {
    @Inject
    Roadmaps useCases;

    @Inject
    ActivityRepository activities;

    @GET
    @PermissionsAllowed(RoadmapRepository.READ)
    @Operation(
            operationId = "listActivities",
            summary = "Activities by roadmap, section, status, responsible party, dates, level or words")
    public Page<ActivityView> list(@Valid @BeanParam ActivityFilter filter, @BeanParam Paging paging) {
        return activities.find(filter, paging).map(Activity::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(RoadmapRepository.READ)
    @Operation(operationId = "getActivity", summary = "One activity")
    public ActivityView get(@RestPath UUID id) {
        return activities.get(id).view();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(RoadmapRepository.EDIT)
    @Operation(operationId = "replaceActivity", summary = "Replace an activity; a new section takes it as its last one")
    public ActivityView replace(@RestPath UUID id, @Valid @NotNull ActivityInput input) {
        return useCases.replaceActivity(id, input).view();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(RoadmapRepository.EDIT)
    @Operation(operationId = "trashActivity", summary = "Put an activity into the trash")
    public void trash(@RestPath UUID id) {
        activities.forChange(id).trash(Trash.now());
    }

    @POST
    @Path("/{id}/restore")
    @Transactional
    @PermissionsAllowed(RoadmapRepository.EDIT)
    @Operation(operationId = "restoreActivity", summary = "Take an activity out of the trash")
    public ActivityView restore(@RestPath UUID id) {
        return useCases.restoreActivity(id).view();
    }
}
