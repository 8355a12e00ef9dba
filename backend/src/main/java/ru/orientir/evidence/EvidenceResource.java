package ru.orientir.evidence;

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
import ru.orientir.platform.problem.ProblemException;

@Path("/evidence")
@Tag(name = "evidence")
class EvidenceResource {
    @Inject
    EvidenceRepository evidence;

    @GET
    @Path("/{id}")
    @PermissionsAllowed(EvidenceRepository.READ)
    @Operation(
            operationId = "getEvidence",
            summary = "What proves something: its kind, number, date, link, and what file it has")
    public EvidenceView get(@RestPath UUID id) {
        return evidence.get(id).view();
    }

    /** Answered as an attachment, with its own name and the type told by its content. */
    @GET
    @Path("/{id}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed(EvidenceRepository.READ)
    @Operation(operationId = "getEvidenceFile", summary = "The file of a proof, to be saved; 404 where it has none")
    public RestResponse<InputStream> file(@RestPath UUID id) {
        var proof = evidence.get(id);
        byte[] content = proof.content();
        String name = proof.fileName();
        if (content == null || name == null) {
            throw ProblemException.notFound("file of evidence", id);
        }
        return Attachment.of(name, new ByteArrayInputStream(content));
    }
}
