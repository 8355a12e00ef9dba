package ru.orientir.importing.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.comparison.ImportDifference.Row;
import ru.orientir.importing.conversion.DraftConversion;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.roadmap.SectionDraft;
import ru.orientir.importing.draft.value.PartyMeaning;
import ru.orientir.roadmap.RoadmapContent;
import ru.orientir.roadmap.RoadmapOutline;
import ru.orientir.roadmap.part.ActivityView;
import ru.orientir.roadmap.part.RoadmapInput;

/** A roadmap of a document put together with what people have made of it since: what it will be, and what that changes. */
public final class RoadmapMerge {
    private final @Nullable UUID known;
    private final RoadmapDraft draft;
    private final RoadmapPairing pairing;
    private final RoadmapContent content;
    private final List<ImportDifference> differences = new ArrayList<>();

    private RoadmapMerge(
            UUID projectId,
            RoadmapDraft draft,
            Map<String, PartyMeaning> meanings,
            RoadmapEdition base,
            RoadmapEdition mine,
            Map<String, ActivityView> views,
            Decisions decisions) {
        this.known = mine.id();
        this.draft = draft;
        pairing = new RoadmapPairing(List.of(base, mine), draft);
        var document = RoadmapEdition.of(projectId, draft, meanings, pairing::name, views::get);
        var roadmap = roadmap(base.roadmap(), mine, document, decisions);
        var theirs = RowFields.sameYears(roadmap, document.roadmap()) ? document : document.unread();
        var fields = new RowFields(List.of(mine, theirs, base));
        var sections = new RowMerge<>("section", RowFields::title, fields::section, decisions, differences)
                .merged(base.sections(), mine.sections(), theirs.sections());
        var activities = new RowMerge<RoadmapEdition.ActivityRow>(
                        "activity", a -> a.input().title(), fields::activity, decisions, differences)
                .merged(base.activities(), mine.activities(), theirs.activities());
        content = new MergedContent(mine, theirs, decisions, sections).of(roadmap, activities);
    }

    /** Of a roadmap nothing is known of. */
    public static RoadmapMerge ofNew(UUID projectId, Draft document, RoadmapDraft draft) {
        var none = RoadmapEdition.NONE;
        return new RoadmapMerge(projectId, draft, document.meanings(), none, none, Map.of(), new Decisions(Map.of()));
    }

    /** @param imports of the project before, the newest first */
    public static RoadmapMerge of(RoadmapOutline known, List<LastImport> imports, Draft document, RoadmapDraft draft) {
        var projectId = known.roadmap().projectId();
        var views = new HashMap<String, ActivityView>();
        known.activities().forEach(activity -> views.put(activity.id().toString(), activity));
        var base = LastImport.of(known.roadmap().id(), imports)
                .map(last -> RoadmapEdition.of(projectId, last.draft(), last.meanings(), last::name, views::get))
                .orElse(RoadmapEdition.NONE);
        var decisions = new Decisions(document.decisions());
        return new RoadmapMerge(
                projectId, draft, document.meanings(), base, RoadmapEdition.of(known), views, decisions);
    }

    public RoadmapContent content() {
        return content;
    }

    public List<ImportDifference> differences() {
        return known == null
                ? List.of(ImportDifference.added("roadmap", DraftConversion.text(draft.title())))
                : differences;
    }

    /** The roadmap it brings up to date; null for a new one. */
    public @Nullable UUID known() {
        return known;
    }

    /** Of the roadmap in the draft. */
    public String key() {
        return draft.key();
    }

    /**
     * What each section and activity of the draft has become.
     *
     * @param written the parts of the content, by their keys
     */
    public Map<String, UUID> rows(Map<String, UUID> written) {
        var rows = new HashMap<String, UUID>();
        Stream.concat(
                        draft.sections().stream().map(SectionDraft::key),
                        draft.activities().stream().map(ActivityDraft::key))
                .forEach(key -> {
                    var name = pairing.name(key);
                    var id = written.getOrDefault(MergedContent.copyOf(name), written.get(name));
                    if (id != null) {
                        rows.put(key, id);
                    }
                });
        return rows;
    }

    private RoadmapInput roadmap(
            @Nullable RoadmapInput base, RoadmapEdition mine, RoadmapEdition theirs, Decisions decisions) {
        var document = Objects.requireNonNull(theirs.roadmap());
        var id = mine.id();
        if (mine.roadmap() == null || id == null) {
            return document;
        }
        var merge = new FieldMerge<>(base, mine.roadmap(), document, decisions.of(id.toString()));
        var merged = RowFields.roadmap(merge);
        var row = new Row("roadmap", id.toString(), id, mine.roadmap().title());
        merge.changes().forEach(change -> differences.add(ImportDifference.changed(row, change)));
        return merged;
    }
}
