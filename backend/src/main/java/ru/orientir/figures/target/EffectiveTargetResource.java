package ru.orientir.figures.target;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

@Path("/effective-targets")
@Tag(name = "indicators")
class EffectiveTargetResource {
    @Inject
    EffectiveTargets targets;

    @Inject
    IndicatorRepository indicators;

    /** A target set above holds below, unless one is set there. */
    @GET
    @PermissionsAllowed(IndicatorRepository.READ)
    @Operation(
            operationId = "listEffectiveTargets",
            summary = "The target that holds at each organisation of a subtree, and where it comes from")
    public Page<EffectiveTargetView> list(
            @RestQuery @NotNull UUID indicatorId,
            @Parameter(example = "RY2025") @RestQuery @NotNull String period,
            @Parameter(description = "Root of the subtree.") @RestQuery @NotNull UUID under,
            @BeanParam Paging paging) {
        return targets.of(indicators.get(indicatorId), ReportingPeriod.parse(period), under, paging);
    }
}
