package ru.orientir.importing.draft;

import java.util.List;
import ru.orientir.roadmap.schedule.Schedule;

/**
 * A stage.
 *
 * @param key unique in the draft; sections point at it
 * @param number as printed, or null
 */
public record StageDraft(
        String key, String number, Field<String> title, Field<Schedule> schedule, List<Field<String>> items) {

    public StageDraft {
        items = Lists.copy(items);
    }
}
