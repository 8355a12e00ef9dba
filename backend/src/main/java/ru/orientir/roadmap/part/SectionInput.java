package ru.orientir.roadmap.part;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A section as it is written.
 *
 * @param title may be empty: some documents number a section without naming it
 * @param stageKey the project's stage it stands for
 */
public record SectionInput(
        @Nullable UUID parentId,
        @Size(max = 40) @Schema(examples = "1.2") @Nullable String number,
        @NotNull @Size(max = 2000) @Schema(examples = "Работа с родителями") String title,
        @Size(max = 100) @Nullable String stageKey) {

    public SectionInput in(@Nullable UUID parent) {
        return new SectionInput(parent, number, title, stageKey);
    }
}
