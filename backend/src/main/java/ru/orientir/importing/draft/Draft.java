package ru.orientir.importing.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.order.OrderDraft;
import ru.orientir.importing.draft.project.ProjectDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.value.DraftWarning;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PartyMeaning;
import ru.orientir.platform.Lists;

/**
 * Everything a document says, as far as it was understood, and what a person has decided about it.
 *
 * @param order absent when the document has no order head
 * @param outline headings and lead-in lines that steered the reading, in document order
 * @param tables every table with what its columns were taken for
 * @param notUnderstood text that found no home in the model; with the rest it covers the whole document
 * @param decisions what to take, by the {@code row} of a difference
 * @param meanings who the responsible names are, by their plain words; each is said once for the whole document
 */
public record Draft(
        @Nullable OrderDraft order,
        @Nullable ProjectDraft project,
        List<RoadmapDraft> roadmaps,
        List<IndicatorDraft> indicators,
        List<Field<String>> outline,
        List<TableDraft> tables,
        List<NotUnderstood> notUnderstood,
        List<DraftWarning> warnings,
        Map<String, Take> decisions,
        Map<String, PartyMeaning> meanings) {

    public Draft {
        roadmaps = Lists.of(roadmaps);
        indicators = Lists.of(indicators);
        outline = Lists.of(outline);
        tables = Lists.of(tables);
        notUnderstood = Lists.of(notUnderstood);
        warnings = Lists.of(warnings);
        decisions = decisions == null ? Map.of() : Map.copyOf(decisions);
        meanings = meanings == null ? Map.of() : Map.copyOf(meanings);
    }

    /** The same, judged anew. */
    public Draft with(List<IndicatorDraft> judged) {
        return new Draft(
                order, project, roadmaps, judged, outline, tables, notUnderstood, warnings, decisions, meanings);
    }

    /** The same, its names as they were understood before. */
    public Draft with(Map<String, PartyMeaning> known) {
        return new Draft(
                order, project, roadmaps, indicators, outline, tables, notUnderstood, warnings, decisions, known);
    }
}
