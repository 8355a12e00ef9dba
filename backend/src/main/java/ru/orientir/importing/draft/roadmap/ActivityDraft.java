package ru.orientir.importing.draft.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.value.DraftWarning;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.platform.Lists;

/**
 * A row of a roadmap.
 *
 * @param key unique in the draft
 * @param schedule absent when the document has no such column or no sure answer; its text is kept as printed
 * @param responsibleText the responsible cells as printed, absent when empty or absent
 * @param expectedResult absent when the cell is empty or absent
 * @param extra cells of columns the model has no field for, «header: text»
 */
public record ActivityDraft(
        String key,
        @Nullable String sectionKey,
        @Nullable String number,
        @Nullable Field<String> title,
        @Nullable Field<Schedule> schedule,
        List<PartyDraft> responsible,
        @Nullable Field<String> responsibleText,
        @Nullable Field<String> expectedResult,
        @Nullable Field<String> reportForm,
        @Nullable Field<String> level,
        List<Field<String>> extra,
        Place place,
        double confidence,
        List<DraftWarning> warnings) {

    public ActivityDraft {
        responsible = Lists.of(responsible);
        extra = Lists.of(extra);
        warnings = Lists.of(warnings);
    }
}
