package ru.orientir.importing.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A direction (направление) outside a roadmap table. */
public record DirectionDraft(@Nullable String number, @Nullable Field<String> title, List<Field<String>> items) {

    public DirectionDraft {
        items = Lists.copy(items);
    }
}
