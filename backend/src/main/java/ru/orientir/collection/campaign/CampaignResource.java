package ru.orientir.collection.campaign;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Created;
import ru.orientir.platform.http.IfMatch;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

@Path("/campaigns")
@Tag(name = "collection")
class CampaignResource {
    @Inject
    Campaigns useCases;

    @Inject
    CampaignRepository campaigns;

    @Inject
    Opening opening;

    @Inject
    Reminders reminders;

    @GET
    @PermissionsAllowed(CampaignRepository.READ)
    @Operation(operationId = "listCampaigns", summary = "Campaigns by organisation or status, the newest first")
    public Page<CampaignView> list(
            @RestQuery @Nullable UUID organisationId,
            @RestQuery @Nullable CampaignStatus status,
            @RestQuery boolean trashed,
            @Parameter(schema = @Schema(enumeration = {"closesOn", "opensOn", "title"})) @RestQuery @Nullable
                    String sort,
            @BeanParam Paging paging) {
        return useCases.views(campaigns.find(organisationId, status, trashed, sort, paging));
    }

    @POST
    @Transactional
    @PermissionsAllowed(CampaignRepository.EDIT)
    @Operation(operationId = "createCampaign", summary = "Write a campaign; nobody is asked until it is opened")
    public RestResponse<CampaignView> create(@Valid @NotNull CampaignInput input) {
        return Created.at("campaigns", useCases.view(useCases.create(input)));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(CampaignRepository.READ)
    @Operation(operationId = "getCampaign", summary = "One campaign, with how far its submissions are")
    public CampaignView get(@RestPath UUID id) {
        return useCases.view(campaigns.get(id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(CampaignRepository.EDIT)
    @Operation(
            operationId = "replaceCampaign",
            summary = "Replace a campaign; while it is open, indicators and participants can only be added")
    public CampaignView replace(@RestPath UUID id, @Valid @NotNull CampaignInput input) {
        return useCases.view(useCases.replace(id, input));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(CampaignRepository.EDIT)
    @Operation(operationId = "trashCampaign", summary = "Put a campaign that was never opened into the trash")
    public void trash(@RestPath UUID id) {
        useCases.trash(id);
    }

    @POST
    @Path("/{id}/restore")
    @Transactional
    @PermissionsAllowed(CampaignRepository.EDIT)
    @Operation(operationId = "restoreCampaign", summary = "Take a campaign out of the trash")
    public CampaignView restore(@RestPath UUID id) {
        return useCases.view(useCases.restore(id));
    }

    /**
     * From now on participants can type. Indicators are measured by the version they have now, whatever becomes of their
     * definitions. Answers 409 when it is open already and 422 where an indicator lacks something.
     */
    @POST
    @Path("/{id}/open")
    @IfMatch
    @Transactional
    @PermissionsAllowed(CampaignRepository.EDIT)
    @Operation(
            operationId = "openCampaign",
            summary = "Ask everybody: pin the versions of the indicators, make a submission for each participant")
    public CampaignView open(@RestPath UUID id) {
        return useCases.view(opening.open(campaigns.forChange(id)));
    }

    /** The new last day holds for all who have no day of their own. */
    @POST
    @Path("/{id}/extend")
    @IfMatch
    @Transactional
    @PermissionsAllowed(CampaignRepository.EDIT)
    @Operation(operationId = "extendCampaign", summary = "Move the last day of a campaign")
    public CampaignView extend(@RestPath UUID id, @Valid @NotNull CampaignExtension extension) {
        return useCases.view(useCases.extend(id, extension));
    }

    /** Drafts stay and can be read; whoever must still answer is let in by reopening. */
    @POST
    @Path("/{id}/close")
    @IfMatch
    @Transactional
    @PermissionsAllowed(CampaignRepository.EDIT)
    @Operation(operationId = "closeCampaign", summary = "Take no more answers")
    public CampaignView close(@RestPath UUID id) {
        return useCases.view(useCases.close(id));
    }

    /** Works for one organisation in an open or a closed campaign. */
    @POST
    @Path("/{id}/reopen")
    @IfMatch
    @Transactional
    @PermissionsAllowed(CampaignRepository.EDIT)
    @Operation(operationId = "reopenCampaign", summary = "Let one participant answer again until a day")
    public CampaignView reopen(@RestPath UUID id, @Valid @NotNull CampaignReopening reopening) {
        return useCases.view(useCases.reopen(id, reopening));
    }

    /** Answers whom it has reminded. Whoever was reminded today is left out. */
    @POST
    @Path("/{id}/reminders")
    @IfMatch
    @Transactional
    @PermissionsAllowed(CampaignRepository.EDIT)
    @Operation(
            operationId = "remindParticipants",
            summary = "Remind everybody who has not started, each at most once a day")
    public RemindersSent remind(@RestPath UUID id) {
        return reminders.remind(campaigns.forChange(id));
    }
}
