package ru.orientir.roadmap.outline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap arranged anew: every section and every activity once, in document order, a section after the one around it.
 */
public record LayoutInput(@NotNull @Size(max = 5000) List<@Valid SectionItem> sections) {

    /**
     * An activity in its new place.
     *
     * @param number its new printed number; it keeps the one it has when absent
     */
    @Schema(name = "LayoutActivity")
    public record Item(@NotNull UUID id, @Size(max = 40) @Schema(examples = "4.1") @Nullable String number) {}

    /**
     * A section in its new place, with its activities in order.
     *
     * @param id absent for the activities that stand in no section
     * @param number the new printed number; absent, it keeps its own
     */
    @Schema(name = "LayoutSection")
    public record SectionItem(
            @Nullable UUID id,
            @Nullable UUID parentId,
            @Size(max = 40) @Schema(examples = "4") @Nullable String number,
            @Size(max = 50000) @Nullable List<@Valid Item> activities) {

        List<Item> items() {
            return activities == null ? List.of() : activities;
        }
    }
}
