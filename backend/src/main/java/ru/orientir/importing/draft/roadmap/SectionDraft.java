package ru.orientir.importing.draft.roadmap;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;

/**
 * A section of a roadmap.
 *
 * @param key unique in the draft
 * @param parentKey key of the section around it; absent where there is none
 * @param number as printed, without a final dot; absent where there is none
 * @param title empty when the document numbers a section without naming it
 * @param stageKey the stage the section stands for; absent where there is none
 */
public record SectionDraft(
        String key,
        @Nullable String parentKey,
        @Nullable String number,
        @Nullable String title,
        @Nullable String stageKey,
        Place place,
        double confidence) {}
