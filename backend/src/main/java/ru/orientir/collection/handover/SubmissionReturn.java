package ru.orientir.collection.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a submission goes back, and which cells are open again.
 *
 * @param cells exactly these can be changed
 */
public record SubmissionReturn(
        @NotBlank @Size(max = 2000) @Schema(examples = "Проверьте числа по 10–11 классам") String reason,
        @NotEmpty @Size(max = 2000) List<@Valid Flag> cells) {

    /**
     * A cell sent back.
     *
     * @param note what there is to correct
     */
    @Schema(name = "CellFlag")
    public record Flag(
            @NotNull UUID indicatorId,
            @NotNull @Size(max = 200) @Schema(examples = "") String slice,
            @Size(max = 2000) @Nullable String note) {}
}
