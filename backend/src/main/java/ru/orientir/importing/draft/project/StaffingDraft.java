package ru.orientir.importing.draft.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.platform.Lists;

/** A post and what it does in the project. */
public record StaffingDraft(@Nullable String number, @Nullable Field<String> position, List<Field<String>> functions) {

    public StaffingDraft {
        functions = Lists.of(functions);
    }
}
