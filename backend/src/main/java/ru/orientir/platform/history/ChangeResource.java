package ru.orientir.platform.history;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    ChangeHistory history;

    /**
     * An entry is answered to whoever may read the thing itself. To follow the feed, ask again with {@code since} as the highest number
     * seen.
     */
    @GET
    @Authenticated
    @Operation(operationId = "listChanges", summary = "Who changed what and when, field by field, in commit order")
    public Page<ChangeView> list(
            @Parameter(schema = @Schema(ref = ChangeView.WORDS)) @RestQuery @Nullable String entity,
            @RestQuery @Nullable UUID entityId,
            @Parameter(description = "Only what has a higher number.", example = "41") @RestQuery @Nullable Long since,
            @Parameter(schema = @Schema(enumeration = {"number"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return history.page(new ChangeQuestion(entity, entityId, since, sort), paging);
    }
}
