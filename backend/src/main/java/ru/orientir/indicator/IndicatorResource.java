package ru.orientir.indicator;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.DefinitionDiff;
import ru.orientir.indicator.definition.Semver;
import ru.orientir.platform.http.Created;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

@Path("/indicators")
@Tag(name = "indicators")
class IndicatorResource {
    @Inject
    Indicators useCases;

    @Inject
    IndicatorRepository indicators;

    @GET
    @PermissionsAllowed(IndicatorRepository.READ)
    @Operation(operationId = "listIndicators", summary = "Indicators by words, organisation or project")
    public Page<IndicatorView> list(
            @RestQuery @Size(max = 200) @Nullable String q,
            @RestQuery @Nullable UUID organisationId,
            @RestQuery @Nullable UUID projectId,
            @RestQuery boolean trashed,
            @Parameter(schema = @Schema(enumeration = {"position", "code", "name"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return indicators
                .find(q, organisationId, projectId, trashed, sort, paging)
                .map(Indicator::view);
    }

    @POST
    @Transactional
    @PermissionsAllowed(IndicatorRepository.EDIT)
    @Operation(operationId = "createIndicator", summary = "Add an indicator; it begins with version 1.0.0")
    public RestResponse<IndicatorView> create(@Valid @NotNull IndicatorInput input) {
        return Created.at("indicators", useCases.create(input).view());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(IndicatorRepository.READ)
    @Operation(operationId = "getIndicator", summary = "One indicator with its newest definition")
    public IndicatorView get(@RestPath UUID id) {
        return indicators.get(id).view();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(IndicatorRepository.EDIT)
    @Operation(
            operationId = "replaceIndicator",
            summary =
                    "Replace a definition: a new formula is a new major version, new judgement minor, new words patch")
    public IndicatorView replace(@RestPath UUID id, @Valid @NotNull IndicatorInput input) {
        var indicator = indicators.forChange(id);
        useCases.replace(indicator, input);
        return indicator.view();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(IndicatorRepository.EDIT)
    @Operation(operationId = "trashIndicator", summary = "Put an indicator into the trash; its values stay")
    public void trash(@RestPath UUID id) {
        useCases.trash(id);
    }

    @POST
    @Path("/{id}/restore")
    @Transactional
    @PermissionsAllowed(IndicatorRepository.EDIT)
    @Operation(operationId = "restoreIndicator", summary = "Take an indicator out of the trash")
    public IndicatorView restore(@RestPath UUID id) {
        return useCases.restore(id).view();
    }

    /** Each with its note and the moment it was made. */
    @GET
    @Path("/{id}/versions")
    @PermissionsAllowed(IndicatorRepository.READ)
    @Operation(operationId = "listIndicatorVersions", summary = "All versions of a definition, the newest first")
    public Page<IndicatorVersionView> versions(@RestPath UUID id) {
        return new Page<>(useCases.versions(indicators.get(id)), null);
    }

    /** Tells for each field whether it makes a major, a minor or a patch version. */
    @GET
    @Path("/{id}/diff")
    @PermissionsAllowed(IndicatorRepository.READ)
    @Operation(operationId = "diffIndicatorVersions", summary = "What differs between two versions, field by field")
    public DefinitionDiff diff(
            @RestPath UUID id,
            @Parameter(
                            description = "The earlier version; the first one where absent.",
                            example = "1.0.0",
                            schema = @Schema(type = SchemaType.STRING, pattern = Semver.FORM))
                    @RestQuery
                    @Nullable
                    String from,
            @Parameter(
                            description = "The later version; the newest where absent.",
                            example = "2.0.0",
                            schema = @Schema(type = SchemaType.STRING, pattern = Semver.FORM))
                    @RestQuery
                    @Nullable
                    String to) {
        var indicator = indicators.get(id);
        return useCases.diff(
                indicator,
                from == null ? Semver.FIRST : Semver.parameter("from", from),
                to == null ? indicator.semver() : Semver.parameter("to", to));
    }
}
