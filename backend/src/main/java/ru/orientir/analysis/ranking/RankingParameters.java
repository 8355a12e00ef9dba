package ru.orientir.analysis.ranking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.place.NotReported;
import ru.orientir.analysis.place.RankingRules;
import ru.orientir.analysis.place.Scoring;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.organisation.Settlement;

/** A ranking as it is asked for, whatever of it is shown. */
public final class RankingParameters {
    @Parameter(description = "Organisations of this subtree; everything in sight when absent.")
    @QueryParam("under")
    @Nullable
    UUID under;

    @Parameter(description = "Code of the reporting period.", example = "RY2025")
    @QueryParam("period")
    @NotNull
    String period;

    @Parameter(
            description =
                    "Code or id of an indicator, and if need be its weight and direction: CODE, CODE:2.5, CODE:1:decrease. "
                            + "All that may be ranked, with equal weights, when absent.")
    @QueryParam("criterion")
    @Size(max = 50)
    List<String> criteria = List.of();

    @Parameter(
            description = "Slice of a disaggregation, e.g. gender:f; the whole when empty or absent.",
            allowEmptyValue = true)
    @QueryParam("slice")
    @DefaultValue("")
    String slice;

    @Parameter(description = "min_max when absent.")
    @QueryParam("scoring")
    @Nullable
    Scoring scoring;

    @Parameter(description = "last when absent.")
    @QueryParam("notReported")
    @Nullable
    NotReported notReported;

    @Parameter(description = "Peer group: kinds of organisations; whoever reports the indicators when absent.")
    @QueryParam("kind")
    List<OrganisationKind> kinds = List.of();

    @Parameter(description = "Peer group: urban or rural.")
    @QueryParam("settlement")
    @Nullable
    Settlement settlement;

    @Parameter(
            description =
                    "Peer group: number of pupils from–to, either end open. Known figures give it, else the largest"
                            + " denominator reported.",
            example = "100-500")
    @QueryParam("size")
    @Nullable
    String size;

    @Parameter(description = "An organisation with a smaller denominator has no place.")
    @QueryParam("minimumCohort")
    @DefaultValue("0")
    @Min(0)
    @Max(1_000_000)
    long minimumCohort;

    @Parameter(description = "Number of a change set: as it was then; now when absent.")
    @QueryParam("asOf")
    @Nullable
    @Min(0)
    Long asOf;

    RankingRules rules() {
        return new RankingRules(
                scoring == null ? Scoring.MIN_MAX : scoring,
                notReported == null ? NotReported.LAST : notReported,
                minimumCohort);
    }
}
