package ru.orientir.indicator;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.orientir.platform.http.Page;

@Path("/indicator-catalogue")
@Tag(name = "indicators")
class CatalogueResource {
    @Inject
    Catalogue catalogue;

    /** Copy a definition into a new indicator; nothing refers back to the catalogue. */
    @GET
    @PermissionsAllowed(IndicatorRepository.READ)
    @Operation(operationId = "listCatalogueIndicators", summary = "Common career-guidance indicators to start from")
    public Page<Catalogue.CatalogueIndicator> list() {
        return new Page<>(catalogue.items(), null);
    }
}
