package ru.orientir.importing.draft.project;

import java.util.List;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.platform.Lists;

/**
 * Effects of one kind (social, innovative…).
 *
 * @param kind empty when the document names none
 * @param items the effects, point by point
 */
public record EffectDraft(Field<String> kind, List<Field<String>> items) {

    public EffectDraft {
        items = Lists.of(items);
    }
}
