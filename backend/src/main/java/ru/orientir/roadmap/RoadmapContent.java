package ru.orientir.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.roadmap.part.ActivityContent;
import ru.orientir.roadmap.part.RoadmapInput;
import ru.orientir.roadmap.part.SectionInput;

/**
 * A roadmap handed over whole, in the order of its document. Where its parts stand is said by their order and by keys: an id of a
 * section or a parent inside the inputs is not looked at.
 *
 * @param activities those that stand above all sections
 * @param sections a parent before what is inside it
 */
public record RoadmapContent(RoadmapInput roadmap, List<Row> activities, List<Part> sections) {

    /**
     * A section with the activities right under it.
     *
     * @param key by which the sections inside it name it
     * @param parentKey of the section it stands in; null for the outermost
     * @param id of the section it brings up to date; null for a new one
     */
    public record Part(
            String key, @Nullable String parentKey, @Nullable UUID id, SectionInput section, List<Row> activities) {}

    /**
     * An activity.
     *
     * @param key by which its id is answered
     * @param id of the activity it brings up to date; null for a new one
     */
    public record Row(String key, @Nullable UUID id, ActivityContent activity) {}

    /**
     * A roadmap that has been written.
     *
     * @param parts its sections and activities, by their keys
     */
    public record Written(UUID id, Map<String, UUID> parts) {}

    public int activityCount() {
        return activities.size()
                + sections.stream().mapToInt(part -> part.activities().size()).sum();
    }

    /** Of the sections and activities it brings up to date. */
    Set<UUID> knownIds() {
        return Stream.of(
                        sections.stream().map(Part::id),
                        activities.stream().map(Row::id),
                        sections.stream()
                                .flatMap(part -> part.activities().stream())
                                .map(Row::id))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
