package ru.orientir.importing.conversion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.order.OrderDraft;
import ru.orientir.importing.draft.project.ProjectDraft;
import ru.orientir.importing.draft.value.PartyDraft;

/** The distinct responsible names of a draft, in the order of the document. */
public final class PartyNames {
    private PartyNames() {}

    public static List<PartyName> of(Draft draft) {
        var names = new LinkedHashMap<String, PartyName>();
        parties(draft)
                .filter(party -> !DraftConversion.words(party).isEmpty())
                .forEach(party -> names.merge(
                        DraftConversion.words(party),
                        new PartyName(DraftConversion.words(party), party.text(), party.kind(), 1),
                        (known, once) -> known.again()));
        return List.copyOf(names.values());
    }

    private static Stream<PartyDraft> parties(Draft draft) {
        var ofRoadmaps = draft.roadmaps().stream()
                .flatMap(roadmap -> roadmap.activities().stream())
                .flatMap(activity -> activity.responsible().stream());
        return Stream.of(ofRoadmaps, of(draft.order()), of(draft.project())).flatMap(parties -> parties);
    }

    private static Stream<PartyDraft> of(@Nullable OrderDraft order) {
        return order == null
                ? Stream.empty()
                : order.instructions().stream()
                        .flatMap(instruction -> Stream.concat(
                                instruction.executors().stream(), Stream.ofNullable(instruction.controller())));
    }

    private static Stream<PartyDraft> of(@Nullable ProjectDraft project) {
        return project == null
                ? Stream.empty()
                : Stream.concat(Stream.ofNullable(project.head()), project.coordinators().stream());
    }
}
