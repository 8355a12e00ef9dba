package ru.orientir.importing.draft;

import ru.orientir.importing.document.Place;
import ru.orientir.roadmap.responsible.PartKind;
import ru.orientir.roadmap.responsible.PartRole;

/**
 * One responsible party.
 *
 * @param text the party, in the nominative where known
 * @param personName the name alone, in the nominative where known, or null
 * @param position the post after or before a name, or null
 * @param note what stood in brackets, or null
 */
public record PartyDraft(
        String text,
        PartKind kind,
        PartRole role,
        String personName,
        String position,
        String note,
        Place place,
        double confidence) {}
