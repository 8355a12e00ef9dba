package ru.orientir.roadmap.part;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Versioned;

/**
 * A section as it is answered.
 *
 * @param position orders the sections and activities of a roadmap together; gaps mean nothing
 */
public record SectionView(
        UUID id,
        String version,
        UUID roadmapId,
        @Nullable UUID parentId,
        @Schema(examples = "1.2") @Nullable String number,
        @Schema(examples = "Работа с родителями") String title,
        @Nullable String stageKey,
        long position,
        @Nullable Instant deletedAt)
        implements Versioned {}
