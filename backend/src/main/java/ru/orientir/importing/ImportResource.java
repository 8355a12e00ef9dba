package ru.orientir.importing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.confirmation.ConfirmationMode;
import ru.orientir.importing.review.PatchOperation;
import ru.orientir.importing.review.SourceView;
import ru.orientir.platform.http.Created;
import ru.orientir.platform.http.IfMatch;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

@Path("/imports")
@Tag(name = "imports")
class ImportResource {
    @Inject
    Imports imports;

    @Inject
    ImportRepository repository;

    /** The answer comes when the draft is ready, or after five seconds while it is still being read. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(ImportRepository.EDIT)
    @Operation(operationId = "createImport", summary = "Send a document and get a draft")
    public RestResponse<ImportView> create(
            @RestForm("file") @NotNull @Schema(type = SchemaType.STRING, format = "binary") FileUpload file,
            @RestQuery @NotNull UUID organisationId) {
        return Created.at("imports", imports.start(organisationId, file));
    }

    @GET
    @PermissionsAllowed(ImportRepository.EDIT)
    @Operation(operationId = "listImports", summary = "Imports, newest first, without their drafts")
    public Page<ImportView> list(
            @RestQuery @Nullable UUID organisationId,
            @RestQuery @Nullable ImportStatus status,
            @Parameter(schema = @Schema(enumeration = {"createdAt"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return repository.find(organisationId, status, sort, paging).map(Import::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ImportRepository.EDIT)
    @Operation(operationId = "getImport", summary = "One import with its draft and what it would change")
    public ImportView get(@RestPath UUID id) {
        return imports.show(id);
    }

    /** Paragraphs and tables with the places the draft points at. */
    @GET
    @Path("/{id}/source")
    @PermissionsAllowed(ImportRepository.EDIT)
    @Operation(operationId = "getImportSource", summary = "The document as it was read")
    public SourceView source(@RestPath UUID id) {
        return imports.source(id);
    }

    /** A JSON Patch (RFC 6902) on the draft. Changed schedule texts are read again. */
    @PATCH
    @IfMatch
    @Path("/{id}")
    @Transactional
    @Consumes("application/json-patch+json")
    @PermissionsAllowed(ImportRepository.EDIT)
    @Operation(operationId = "correctImport", summary = "Correct the draft")
    public ImportView correct(@RestPath UUID id, @NotNull @Size(max = 1000) List<@Valid PatchOperation> patch) {
        return imports.correct(id, patch);
    }

    /** In one transaction. Repeating it answers the same result. */
    @POST
    @Path("/{id}/confirm")
    @Transactional
    @PermissionsAllowed(ImportRepository.EDIT)
    @Operation(operationId = "confirmImport", summary = "Turn the draft into order, project and roadmaps")
    public ImportView confirm(@RestPath UUID id, @RestQuery @Nullable ConfirmationMode mode) {
        return imports.confirm(id, mode == null ? ConfirmationMode.CREATE : mode);
    }

    /** Answers 409 when it has been confirmed: it is a project by then. */
    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(ImportRepository.EDIT)
    @Operation(operationId = "discardImport", summary = "Give an import up; nothing of the file stays")
    public void discard(@RestPath UUID id) {
        imports.discard(id);
    }
}
