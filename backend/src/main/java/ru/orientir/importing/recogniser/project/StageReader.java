package ru.orientir.importing.recogniser.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.StageLine;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;

/** Reads stages line by line: a head with dates, then its items. */
public final class StageReader {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_HEAD = 120;
    private static final int LONGEST_DATES = 80;

    private final DraftBuilder draft;
    private final List<Field<String>> items = new ArrayList<>();
    private @Nullable StageLine current;
    private Place place = Place.UNKNOWN;

    public StageReader(DraftBuilder draft) {
        this.draft = draft;
    }

    public boolean isOpen() {
        return current != null;
    }

    /** Takes a line; answers false when it neither heads a stage nor can be an item of one. */
    public boolean add(String line, Place where) {
        var head = Words.isBulleted(line) && current != null ? null : StageLine.of(Words.item(line));
        if (head != null && heads(head, line)) {
            finish();
            current = head;
            place = where;
            return true;
        }
        if (current == null) {
            return false;
        }
        if (current.dates() == null && items.isEmpty() && line.length() < LONGEST_DATES && Words.isSchedule(line)) {
            current = new StageLine(current.number(), current.title(), line, current.named());
            return true;
        }
        items.add(Field.of(Words.bare(line), where));
        return true;
    }

    private static boolean heads(StageLine head, String line) {
        boolean explicit = line.matches("(?isu)^(?:[-–•]\\s*)?(?:\\S+\\s+)?(?:этап|stage|phase)(?!\\p{L}).*")
                || line.matches("(?isu)^\\S+(?:\\s\\S+)?\\s+этап\\s*[:(–.-].*");
        return head.dates() != null && (head.named() || head.title().length() < LONGEST_TITLE)
                || explicit && line.length() < LONGEST_HEAD;
    }

    public void finish() {
        if (current != null) {
            draft.project()
                    .stage(
                            current.number(),
                            Field.of(current.title(), place),
                            StageDates.read(draft, current.dates(), place),
                            items);
            current = null;
            items.clear();
        }
    }
}
