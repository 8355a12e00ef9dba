package ru.orientir.importing.recogniser;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.PlanYears;
import ru.orientir.importing.recogniser.making.DraftBuilder;

/** What a project is called where its passport doesn't say: its first heading, else its roadmap, else its order names it. */
final class ProjectTitle {
    private final DraftBuilder draft;

    ProjectTitle(DraftBuilder draft) {
        this.draft = draft;
    }

    /** Settles the title, and the period where nothing but the title tells it. */
    void settle(@Nullable Field<String> candidate) {
        draft.project().title(candidate);
        draft.project().title(ofRoadmap());
        draft.project().title(ofOrder());
        var title = draft.project().title();
        if (title != null && PlanYears.in(title.value()) instanceof PlanYears years) {
            draft.project().period(years.period(title.place(), 0.7));
        }
    }

    private @Nullable Field<String> ofRoadmap() {
        var roadmaps = draft.roadmaps();
        var title = roadmaps.isEmpty() ? null : roadmaps.getFirst().title();
        return title == null || title.value().isBlank() ? null : title.atMost(0.7);
    }

    private @Nullable Field<String> ofOrder() {
        return draft.order() == null || draft.order().title() == null
                ? null
                : draft.order().title().atMost(0.5);
    }
}
