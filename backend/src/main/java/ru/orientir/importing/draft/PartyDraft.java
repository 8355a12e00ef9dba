package ru.orientir.importing.draft;

import ru.orientir.importing.document.Place;

/**
 * One responsible party.
 *
 * @param text the party as printed
 * @param personName the name alone, in the nominative where known, or null
 * @param position the post after or before a name, or null
 */
public record PartyDraft(
        String text,
        PartyKind kind,
        PartyRole role,
        String personName,
        String position,
        Place place,
        double confidence) {}
