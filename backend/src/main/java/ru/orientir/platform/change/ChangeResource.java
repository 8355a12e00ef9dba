package ru.orientir.platform.change;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

@Path("/changes")
@Tag(name = "changes")
class ChangeResource {
    @Inject
    ChangeRepository changes;

    @GET
    @PermissionsAllowed("roadmap:read")
    @Operation(operationId = "listChanges", summary = "Who changed what and when, in commit order")
    public Page<ChangeView> list(
            @RestQuery @Nullable TrackedEntity entity,
            @RestQuery @Nullable UUID entityId,
            @Parameter(description = "Only what has a higher number.", example = "41") @RestQuery @Nullable Long since,
            @Parameter(description = "number or -number", example = "-number") @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return changes.find(entity, entityId, since, sort, paging).map(Change::view);
    }
}
