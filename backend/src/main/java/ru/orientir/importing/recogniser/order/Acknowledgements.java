package ru.orientir.importing.recogniser.order;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.order.AcknowledgementDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.DocumentDates;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.SignedName;
import ru.orientir.importing.recogniser.making.DraftBuilder;

/** Reads the list under «С приказом ознакомлены». */
public final class Acknowledgements {

    private static final Pattern SIGNING_HEADER =
            Pattern.compile("(?iu)(?:№\\s*(?:п/п)?\\s*)?(?:фамилия|ф\\.?\\s?и\\.?\\s?о).{0,80}");
    private static final int LINES_ABOVE = 3;
    private static final int LONGEST_OPENING = 100;
    private static final Pattern OPENS = Pattern.compile("(?isu).*ознакомлен.*");

    private final DraftBuilder draft;
    private final List<Line> lines;
    private final List<AcknowledgementDraft> found = new ArrayList<>();

    Acknowledgements(DraftBuilder draft, List<Line> lines) {
        this.draft = draft;
        this.lines = lines;
    }

    /** Whether a line opens the list: what stands below it, even in a table, are names. */
    public static boolean areOpenedBy(String text) {
        return text.length() < LONGEST_OPENING && OPENS.matcher(text).matches();
    }

    List<AcknowledgementDraft> drafts() {
        return found;
    }

    /** Answers the line after the list, or the given one when there is no list within three lines. */
    int read(int from) {
        int at = opening(from);
        if (at < 0) {
            return from;
        }
        lines.subList(from, at).forEach(skipped -> draft.notUnderstood(skipped, Reason.PROSE));
        draft.outline(lines.get(at++));
        if (at < lines.size() && SIGNING_HEADER.matcher(lines.get(at).text()).matches()) {
            draft.outline(lines.get(at++));
        }
        while (at < lines.size() && isEntry(lines.get(at))) {
            add(lines.get(at++));
        }
        return at;
    }

    private int opening(int from) {
        for (int at = from; at < Math.min(lines.size(), from + LINES_ABOVE); at++) {
            var line = lines.get(at);
            if (OPENS.matcher(line.text()).matches()) {
                return at;
            }
            if (line.heading() || line.text().length() > LONGEST_OPENING) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isEntry(Line line) {
        return line.text().length() < 120 && SignedName.isIn(line.text()) && !line.heading();
    }

    private void add(Line line) {
        for (String part : line.text().split("[;,]\\s*(?=\\p{Lu})|\\n")) {
            Matcher name = SignedName.in(part);
            boolean named = name.find();
            String rest = named ? part.replace(name.group(1), "").replaceAll("[\\s_«»\"./\\d]+|г\\.?", "") : "";
            found.add(new AcknowledgementDraft(
                    Field.of(named && rest.isEmpty() ? name.group(1) : part.strip(), line.place()),
                    DocumentDates.date(part)));
        }
    }
}
