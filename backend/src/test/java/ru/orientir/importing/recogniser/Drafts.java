package ru.orientir.importing.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import ru.orientir.importing.document.Block;
import ru.orientir.importing.document.Cell;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.Row;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.roadmap.SectionDraft;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.importing.reader.text.PlainTextReader;

/** Drafts of documents written in a test, and what they say in short. */
final class Drafts {

    private Drafts() {}

    /** Tabs are hard to see in a source; «|» stands for one. */
    static Draft read(String text) {
        return Recogniser.recognise(PlainTextReader.read(text.replace('|', '\t')), 2026);
    }

    static Draft of(Block... blocks) {
        return Recogniser.recognise(new SourceDocument(DocumentFormat.DOCX, List.of(blocks)), 2026);
    }

    static Row row(String... cells) {
        return new Row(Arrays.stream(cells).map(Cell::of).toList(), Place.UNKNOWN);
    }

    static RoadmapDraft only(Draft draft) {
        assertEquals(1, draft.roadmaps().size(), draft::toString);
        return draft.roadmaps().getFirst();
    }

    static List<String> titles(RoadmapDraft roadmap) {
        return roadmap.activities().stream().map(a -> a.title().value()).toList();
    }

    static List<String> schedules(RoadmapDraft roadmap) {
        return roadmap.activities().stream()
                .map(a -> a.schedule() == null ? "" : a.schedule().value().text())
                .toList();
    }

    static List<String> sections(RoadmapDraft roadmap) {
        return roadmap.sections().stream().map(SectionDraft::title).toList();
    }

    /** The title of the section of each activity. */
    static List<String> sectionOfEach(RoadmapDraft roadmap) {
        return roadmap.activities().stream()
                .map(a -> roadmap.sections().stream()
                        .filter(s -> s.key().equals(a.sectionKey()))
                        .map(SectionDraft::title)
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    static List<String> parties(ActivityDraft activity) {
        return activity.responsible().stream().map(PartyDraft::text).toList();
    }

    static List<String> leftover(Draft draft) {
        return draft.notUnderstood().stream().map(n -> n.text()).toList();
    }
}
