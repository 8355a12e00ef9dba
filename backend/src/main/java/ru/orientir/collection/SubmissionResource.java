package ru.orientir.collection;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.observation.ObservationSource;
import ru.orientir.platform.http.IfMatch;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

@Path("/submissions")
@Tag(name = "collection")
class SubmissionResource {
    @Inject
    Submissions useCases;

    @Inject
    SubmissionRepository submissions;

    @Inject
    Forms forms;

    @Inject
    Typing typing;

    @GET
    @PermissionsAllowed(SubmissionRepository.READ)
    @Operation(operationId = "listSubmissions", summary = "Submissions by campaign, organisation or status")
    public Page<SubmissionView> list(
            @RestQuery @Nullable UUID campaignId,
            @RestQuery @Nullable UUID organisationId,
            @RestQuery List<SubmissionStatus> status,
            @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return submissions
                .find(campaignId, organisationId, status, sort, paging)
                .map(Submission::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(SubmissionRepository.READ)
    @Operation(operationId = "getSubmission", summary = "One submission, without its cells")
    public SubmissionView get(@RestPath UUID id) {
        return submissions.get(id).view();
    }

    @GET
    @Path("/{id}/form")
    @PermissionsAllowed(SubmissionRepository.READ)
    @Operation(operationId = "getForm", summary = "The form: every cell with what is known and found about it")
    public FormView form(@RestPath UUID id) {
        return forms.view(submissions.get(id));
    }

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

    @POST
    @Path("/{id}/approve")
    @IfMatch
    @Transactional
    @PermissionsAllowed(SubmissionRepository.APPROVE)
    @Operation(operationId = "approveSubmission", summary = "Approve a filled form as the director")
    public SubmissionView approve(@RestPath UUID id) {
        return useCases.approve(id).view();
    }

    @POST
    @Path("/{id}/submit")
    @IfMatch
    @Transactional
    @PermissionsAllowed(SubmissionRepository.EDIT)
    @Operation(operationId = "submitSubmission", summary = "Hand in an approved form: its values count from now on")
    public SubmissionView submit(@RestPath UUID id) {
        return useCases.submit(id).view();
    }

    @POST
    @Path("/{id}/accept")
    @IfMatch
    @Transactional
    @PermissionsAllowed(SubmissionRepository.REVIEW)
    @Operation(operationId = "acceptSubmission", summary = "Accept what was handed in")
    public SubmissionView accept(@RestPath UUID id) {
        return useCases.accept(id).view();
    }

    @POST
    @Path("/{id}/return")
    @IfMatch
    @Transactional
    @PermissionsAllowed(SubmissionRepository.REVIEW)
    @Operation(operationId = "returnSubmission", summary = "Send cells back; exactly these can be changed")
    public SubmissionView sendBack(@RestPath UUID id, @Valid @NotNull SubmissionReturn input) {
        return useCases.sendBack(id, input).view();
    }

    @POST
    @Path("/{id}/amend")
    @IfMatch
    @Transactional
    @PermissionsAllowed(SubmissionRepository.EDIT)
    @Operation(operationId = "amendSubmission", summary = "Begin the next round of what was accepted")
    public SubmissionView amend(@RestPath UUID id, @Valid @NotNull AmendmentInput input) {
        return useCases.amend(id, input).view();
    }

    @POST
    @Path("/{id}/refine")
    @IfMatch
    @Transactional
    @PermissionsAllowed(SubmissionRepository.EDIT)
    @Operation(
            operationId = "refineSubmission",
            summary = "Open the cells of indicators whose own window outlasts the campaign's")
    public SubmissionView refine(@RestPath UUID id) {
        return useCases.refine(id).view();
    }
}
