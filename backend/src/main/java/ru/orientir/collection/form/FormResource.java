package ru.orientir.collection.form;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ru.orientir.collection.submission.SubmissionRepository;
import ru.orientir.figures.observation.ObservationSource;

/** The form of a submission: shown, and typed into. */
@Path("/submissions")
@Tag(name = "collection")
class FormResource {
    @Inject
    SubmissionRepository submissions;

    @Inject
    Forms forms;

    @Inject
    Typing typing;

    /**
     * Numbers stand as they were typed, beside how they are read, what is known from elsewhere and what was handed in a year
     * before.
     */
    @GET
    @Path("/{id}/form")
    @PermissionsAllowed(SubmissionRepository.READ)
    @Operation(operationId = "getForm", summary = "The form: every cell with what is known and found about it")
    public FormView form(@RestPath UUID id) {
        return forms.view(submissions.get(id));
    }

    /** Cells typed over an older revision, or locked, are not saved and stand under {@code conflicts}; all others are. */
    @PATCH
    @Path("/{id}/cells")
    @Transactional
    @PermissionsAllowed(SubmissionRepository.EDIT)
    @Operation(
            operationId = "saveCells",
            summary = "Save cells as they are typed; what somebody else has changed meanwhile is answered beside it")
    public CellsSaved saveCells(@RestPath UUID id, @NotNull @Size(max = 5000) List<@Valid @NotNull CellInput> cells) {
        return typing.save(submissions.forTyping(id), cells, ObservationSource.FORM, null);
    }
}
