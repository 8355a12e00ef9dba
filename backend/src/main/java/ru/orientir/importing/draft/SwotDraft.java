package ru.orientir.importing.draft;

import java.util.List;

/** SWOT analysis with its conclusions. */
public record SwotDraft(
        List<Field<String>> strengths,
        List<Field<String>> weaknesses,
        List<Field<String>> opportunities,
        List<Field<String>> threats,
        List<Field<String>> conclusions) {

    public SwotDraft {
        strengths = Lists.copy(strengths);
        weaknesses = Lists.copy(weaknesses);
        opportunities = Lists.copy(opportunities);
        threats = Lists.copy(threats);
        conclusions = Lists.copy(conclusions);
    }
}
