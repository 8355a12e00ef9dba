package ru.orientir.importing.recogniser;

import java.util.List;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.NotUnderstood;
import ru.orientir.importing.draft.Reason;

/** Turns a source document into a draft. Deterministic; never throws for what a document says. */
public final class Recogniser {

    private Recogniser() {}

    /** Reads the whole document: every text ends up in a field of the draft or among what was not understood. */
    public static Draft recognise(SourceDocument document) {
        var rest = document.paragraphs()
                .map(p -> new NotUnderstood(p.place(), p.text(), Reason.PROSE))
                .toList();
        return new Draft(null, null, List.of(), List.of(), List.of(), List.of(), rest, List.of());
    }
}
