package ru.orientir.collection.handover;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ru.orientir.collection.submission.SubmissionRepository;
import ru.orientir.collection.submission.SubmissionView;
import ru.orientir.platform.http.IfMatch;

/** The steps of a submission, each by whoever may take it. */
@Path("/submissions")
@Tag(name = "collection")
class HandoverResource {
    @Inject
    Submissions useCases;

    /** Answers 422 with every finding while an error stands, or a warning awaits its explanation. */
    @POST
    @Path("/{id}/approve")
    @IfMatch
    @Transactional
    @PermissionsAllowed(SubmissionRepository.APPROVE)
    @Operation(operationId = "approveSubmission", summary = "Approve a filled form as the director")
    public SubmissionView approve(@RestPath UUID id) {
        return useCases.approve(id).view();
    }

    /**
     * The answers become observations in one transaction. Needs an approved form; answers 422 with every finding that stands in
     * the way.
     */
    @POST
    @Path("/{id}/submit")
    @IfMatch
    @Transactional
    @PermissionsAllowed(SubmissionRepository.EDIT)
    @Operation(operationId = "submitSubmission", summary = "Hand in an approved form: its values count from now on")
    public SubmissionView submit(@RestPath UUID id) {
        return useCases.submit(id).view();
    }

    /** Closes the round. What was handed in counts already. */
    @POST
    @Path("/{id}/accept")
    @IfMatch
    @Transactional
    @PermissionsAllowed(SubmissionRepository.REVIEW)
    @Operation(operationId = "acceptSubmission", summary = "Accept what was handed in")
    public SubmissionView accept(@RestPath UUID id) {
        return useCases.accept(id).view();
    }

    /** Values handed in keep counting until corrected ones are handed in. */
    @POST
    @Path("/{id}/return")
    @IfMatch
    @Transactional
    @PermissionsAllowed(SubmissionRepository.REVIEW)
    @Operation(operationId = "returnSubmission", summary = "Send cells back; exactly these can be changed")
    public SubmissionView sendBack(@RestPath UUID id, @Valid @NotNull SubmissionReturn input) {
        return useCases.sendBack(id, input).view();
    }

    /** What was accepted keeps counting; the new round begins with its answers. */
    @POST
    @Path("/{id}/amend")
    @IfMatch
    @Transactional
    @PermissionsAllowed(SubmissionRepository.EDIT)
    @Operation(operationId = "amendSubmission", summary = "Begin the next round of what was accepted")
    public SubmissionView amend(@RestPath UUID id, @Valid @NotNull AmendmentInput input) {
        return useCases.amend(id, input).view();
    }

    /** Only those indicators can be changed whose {@code refinedUntil} has not passed. */
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
