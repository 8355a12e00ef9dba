package ru.orientir.importing.draft.project;

import java.util.List;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.platform.Lists;

/** SWOT analysis with its conclusions. */
public record SwotDraft(
        List<Field<String>> strengths,
        List<Field<String>> weaknesses,
        List<Field<String>> opportunities,
        List<Field<String>> threats,
        List<Field<String>> conclusions) {

    public SwotDraft {
        strengths = Lists.of(strengths);
        weaknesses = Lists.of(weaknesses);
        opportunities = Lists.of(opportunities);
        threats = Lists.of(threats);
        conclusions = Lists.of(conclusions);
    }
}
