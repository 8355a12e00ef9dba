package ru.orientir.importing.draft.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.platform.Lists;

/**
 * A stage.
 *
 * @param key unique in the draft; sections point at it
 * @param number as printed; absent where there is none
 * @param items what is done in it, point by point
 */
public record StageDraft(
        String key,
        @Nullable String number,
        @Nullable Field<String> title,
        @Nullable Field<Schedule> schedule,
        List<Field<String>> items) {

    public StageDraft {
        items = Lists.of(items);
    }
}
