package ru.orientir.importing.draft;

import java.util.List;

/** A post and what it does in the project. */
public record StaffingDraft(String number, Field<String> position, List<Field<String>> functions) {

    public StaffingDraft {
        functions = Lists.copy(functions);
    }
}
