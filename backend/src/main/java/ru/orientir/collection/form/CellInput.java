package ru.orientir.collection.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer;
import ru.orientir.evidence.EvidenceRef;

/**
 * One cell as it is typed. Numbers come as text and are read the Russian way; what cannot be read is kept and said.
 *
 * @param slice empty for the whole
 * @param revision of the cell it was typed over; 0 where nothing was
 * @param status what the reporter chose; «н/д» in a number says it too
 * @param numerator as typed: spaces and a decimal comma are understood
 * @param denominator as typed: spaces and a decimal comma are understood
 * @param members what was counted, where the indicator counts distinct members of a registry
 * @param explanations by code of the finding
 */
public record CellInput(
        @NotNull UUID indicatorId,
        @NotNull @Size(max = 200) @Schema(examples = "") String slice,
        @Min(0) @Schema(examples = "0") int revision,
        @NotNull @Schema(examples = "reported") Answer.Status status,
        @Size(max = 200) @Schema(examples = "125") @Nullable String numerator,
        @Size(max = 200) @Schema(examples = "250") @Nullable String denominator,
        @Size(max = 500) @Nullable List<UUID> members,
        @Size(max = 4000) @Nullable String note,
        @Size(max = 40) @Nullable Map<@Size(max = 60) String, @Size(max = 2000) String> explanations,
        @Size(max = 20) @Nullable List<@Valid EvidenceRef> evidence) {

    Typed typed() {
        return new Typed(
                status,
                numerator,
                denominator,
                members == null ? List.of() : members.stream().distinct().toList(),
                note,
                explanations == null ? Map.of() : explanations,
                evidence == null
                        ? List.of()
                        : evidence.stream().map(EvidenceRef::id).distinct().toList());
    }
}
