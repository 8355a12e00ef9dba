package ru.orientir.importing.draft;

import java.util.List;

/** A direction (направление) outside a roadmap table. */
public record DirectionDraft(String number, Field<String> title, List<Field<String>> items) {

    public DirectionDraft {
        items = Lists.copy(items);
    }
}
