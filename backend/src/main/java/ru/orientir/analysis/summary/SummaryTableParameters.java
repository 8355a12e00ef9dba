package ru.orientir.analysis.summary;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import ru.orientir.organisation.OrganisationKind;

/** A summary table as it is asked for, whatever of it is shown. */
public final class SummaryTableParameters {
    @Parameter(description = "Organisations of this subtree.")
    @QueryParam("under")
    @NotNull
    UUID under;

    public UUID under() {
        return under;
    }

    @Parameter(description = "Code of the reporting period.", example = "RY2025")
    @QueryParam("period")
    @NotNull
    String period;

    @Parameter(description = "Codes or ids; all that organisations there report when absent.")
    @QueryParam("indicator")
    @Size(max = 100)
    List<String> indicators = List.of();

    @Parameter(
            description = "Slice of a disaggregation, e.g. gender:f; the whole when empty or absent.",
            allowEmptyValue = true)
    @QueryParam("slice")
    @DefaultValue("")
    String slice;

    @Parameter(description = "Kinds of organisations; whoever reports the indicators when absent.")
    @QueryParam("kind")
    List<OrganisationKind> kinds = List.of();

    @Parameter(description = "Number of a change set: as it was then; now when absent.")
    @QueryParam("asOf")
    @Nullable
    @Min(0)
    Long asOf;
}
