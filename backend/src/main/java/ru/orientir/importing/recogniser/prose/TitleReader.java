package ru.orientir.importing.recogniser.prose;

import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.PlanYears;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.making.Lead;

/** Reads the title of a roadmap, which may go on over several lines. */
final class TitleReader {
    private static final int LONGEST_LINE = 250;
    private static final int LONGEST_YEARS = 60;

    private final DraftBuilder draft;
    private final Lead lead;
    private boolean justRead;

    TitleReader(DraftBuilder draft, Lead lead) {
        this.draft = draft;
        this.lead = lead;
    }

    /** A title nothing followed was no more than a heading. */
    void open(Line line) {
        finish();
        lead.roadmapTitle(Field.of(line.text(), line.place(), 0.95));
        justRead = true;
    }

    boolean goesOn(Line line) {
        var title = justRead ? lead.roadmapTitle() : null;
        justRead = false;
        if (title != null && continuesTitle(line.text())) {
            lead.roadmapTitle(Field.of(title.value() + " " + line.text(), title.place(), title.confidence()));
            justRead = true;
        }
        return justRead;
    }

    private static boolean continuesTitle(String text) {
        return text.length() <= LONGEST_LINE
                && !text.endsWith(":")
                && !Words.isBulleted(text)
                && (Words.startsLower(text) || PlanYears.in(text) != null && text.length() < LONGEST_YEARS);
    }

    void finish() {
        if (lead.roadmapTitle() instanceof Field<String> title) {
            draft.outline(title.value(), title.place());
        }
    }
}
