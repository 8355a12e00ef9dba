package ru.orientir.roadmap.part;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.organisation.Party;
import ru.orientir.platform.http.Versioned;

/**
 * An activity as it is answered.
 *
 * @param indicatorIds indicators it is meant to move
 * @param position orders the sections and activities of a roadmap together; gaps mean nothing
 */
public record ActivityView(
        UUID id,
        String version,
        UUID roadmapId,
        @Nullable UUID sectionId,
        @Schema(examples = "4.1") @Nullable String number,
        @Schema(examples = "Профориентационная диагностика") String title,
        @Schema(examples = "school") @Nullable String level,
        @Nullable Schedule schedule,
        List<Party> responsible,
        @Schema(examples = "Охвачено не менее 50 % обучающихся") @Nullable String expectedResult,
        @Schema(examples = "Справка") @Nullable String reportForm,
        @Schema(examples = "planned") ActivityStatus status,
        @Nullable String indicatorNote,
        List<UUID> indicatorIds,
        long position,
        @Nullable Instant deletedAt)
        implements Versioned {}
