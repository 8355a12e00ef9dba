package ru.orientir.importing.recogniser.roadmap;

import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.making.Lead;

/** The title of a roadmap as the prose above its table says it, else the heading there, else that of the project. */
final class TitleAbove {
    private TitleAbove() {}

    static Field<String> take(DraftBuilder draft, Lead lead, Place place) {
        var named = lead.takeRoadmapTitle();
        if (named != null) {
            return named;
        }
        var heading = lead.takeHeading();
        if (heading != null) {
            draft.outline(heading);
            return Field.of(heading.text(), heading.place(), 0.6);
        }
        var title = draft.project().title();
        return title == null ? Field.of("", place, 0.3) : Field.of(title.value(), place, 0.5);
    }
}
