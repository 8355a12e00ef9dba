package ru.orientir.collection;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import ru.orientir.platform.http.Attachment;

@Path("/evidence")
@Tag(name = "collection")
class EvidenceResource {
    @Inject
    EvidenceRepository evidence;

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed(SubmissionRepository.READ)
    @Operation(operationId = "getEvidence", summary = "The file that proves an answer, to be saved")
    public RestResponse<InputStream> get(@RestPath UUID id) {
        var file = evidence.get(id);
        return Attachment.of(file.name(), new ByteArrayInputStream(file.content()));
    }
}
