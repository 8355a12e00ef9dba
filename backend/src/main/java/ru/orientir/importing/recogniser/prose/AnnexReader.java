package ru.orientir.importing.recogniser.prose;

import java.util.regex.Pattern;
import ru.orientir.importing.draft.order.AnnexDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.AnnexLine;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.making.Lead;

/** Reads «Приложение 1» and the lines under it that say to which order. */
final class AnnexReader {
    private static final Pattern TO_ORDER = Pattern.compile(
            "(?iu)(?:к|утвержд\\p{L}+)\\s+(?:приказ|распоряжени|постановлени)\\p{L}*|утвержд[её]н\\p{L}*$|от\\s+[«\"]?\\d{1,2}[».\"\\s]");
    private static final int LONGEST = 250;

    private final DraftBuilder draft;
    private final Lead lead;

    AnnexReader(DraftBuilder draft, Lead lead) {
        this.draft = draft;
        this.lead = lead;
    }

    void open(Line line) {
        lead.annex();
        draft.annex(new AnnexDraft(AnnexLine.number(line.text()), Field.of(line.text(), line.place())));
    }

    boolean goesOn(Line line) {
        boolean goesOn = lead.annexSinceTable()
                && line.text().length() < LONGEST
                && TO_ORDER.matcher(line.text()).lookingAt();
        if (goesOn) {
            draft.outline(line);
        }
        return goesOn;
    }
}
