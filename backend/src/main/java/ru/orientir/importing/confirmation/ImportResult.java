package ru.orientir.importing.confirmation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a confirmed import has become. */
public record ImportResult(@Nullable UUID orderId, UUID projectId, List<UUID> roadmapIds, List<UUID> indicatorIds) {
    public ImportResult {
        indicatorIds = indicatorIds == null ? List.of() : List.copyOf(indicatorIds);
    }
}
