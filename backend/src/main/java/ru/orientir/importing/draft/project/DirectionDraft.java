package ru.orientir.importing.draft.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.platform.Lists;

/**
 * A direction (направление) outside a roadmap table.
 *
 * @param items what is done in it, point by point
 */
public record DirectionDraft(@Nullable String number, @Nullable Field<String> title, List<Field<String>> items) {

    public DirectionDraft {
        items = Lists.of(items);
    }
}
