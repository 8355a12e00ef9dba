package ru.orientir.collection.form;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import ru.orientir.collection.submission.SubmissionRepository;
import ru.orientir.evidence.EvidenceInput;
import ru.orientir.evidence.EvidenceView;
import ru.orientir.platform.http.Attachment;
import ru.orientir.platform.http.Created;

/** The files of a submission: its form as a workbook, and what proves its answers. */
@Path("/submissions")
@Tag(name = "collection")
class FormFileResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    SubmissionRepository submissions;

    @Inject
    FormFiles files;

    @Inject
    Typing typing;

    /** The workbook knows which form it is; send it back filled to the same address. */
    @GET
    @Path("/{id}/form.xlsx")
    @Produces(XLSX)
    @PermissionsAllowed(SubmissionRepository.READ)
    @Operation(operationId = "getFormFile", summary = "The form as an Excel workbook, to be filled offline")
    public RestResponse<InputStream> download(@RestPath UUID id) {
        var submission = submissions.get(id);
        return Attachment.of(
                submission.organisationName() + ".xlsx", new ByteArrayInputStream(files.write(submission)));
    }

    /**
     * What was typed in it is saved as a draft. A form of another campaign or organisation, or one that has changed since, is
     * refused whole; a wrong cell is told by its name and left out.
     */
    @POST
    @Path("/{id}/form.xlsx")
    @Transactional
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(SubmissionRepository.EDIT)
    @Operation(operationId = "takeFormFile", summary = "Send the workbook back filled")
    public FormUploaded upload(
            @RestPath UUID id,
            @RestForm("file") @NotNull @Schema(type = SchemaType.STRING, format = "binary") FileUpload file) {
        return files.take(id, file);
    }

    /** A file of at most 10 MB, judged by its content, or a document by number and date, or a link. */
    @POST
    @Path("/{id}/evidence")
    @Transactional
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(SubmissionRepository.EDIT)
    @Operation(
            operationId = "createEvidence",
            summary = "Keep what proves an answer, a file or a named document; the cell names it when it is saved")
    public RestResponse<EvidenceView> addEvidence(@RestPath UUID id, @BeanParam @Valid EvidenceInput input) {
        return Created.at("evidence", typing.prove(id, input).view());
    }
}
