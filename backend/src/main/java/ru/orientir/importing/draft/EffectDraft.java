package ru.orientir.importing.draft;

import java.util.List;

/** Effects of one kind (social, innovative…). */
public record EffectDraft(Field<String> kind, List<Field<String>> items) {

    public EffectDraft {
        items = Lists.copy(items);
    }
}
