package ru.orientir.importing.draft.value;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.language.responsible.PartKind;
import ru.orientir.language.responsible.PartRole;

/**
 * One responsible party.
 *
 * @param text the party, in the nominative where known
 * @param personName the name alone, in the nominative where known; absent where there is none
 * @param position the post after or before a name; absent where there is none
 * @param note what stood in brackets; absent where there is none
 */
public record PartyDraft(
        String text,
        PartKind kind,
        @Nullable PartRole role,
        @Nullable String personName,
        @Nullable String position,
        @Nullable String note,
        Place place,
        double confidence) {

    /** The same, read from another place. */
    public PartyDraft at(Place other) {
        return new PartyDraft(text, kind, role, personName, position, note, other, confidence);
    }
}
