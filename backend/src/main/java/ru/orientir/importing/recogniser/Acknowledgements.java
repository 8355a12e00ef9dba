package ru.orientir.importing.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.order.AcknowledgementDraft;
import ru.orientir.importing.draft.value.Field;

/** Reads the list under «С приказом ознакомлены». */
final class Acknowledgements {

    private static final Pattern SIGNING_HEADER =
            Pattern.compile("(?iu)(?:№\\s*(?:п/п)?\\s*)?(?:фамилия|ф\\.?\\s?и\\.?\\s?о).{0,80}");
    private static final Pattern OPENS = Pattern.compile("(?isu).*ознакомлен.*");

    private final DraftBuilder draft;
    private final List<Flow> flow;
    private final List<AcknowledgementDraft> found = new ArrayList<>();

    Acknowledgements(DraftBuilder draft, List<Flow> flow) {
        this.draft = draft;
        this.flow = flow;
    }

    static boolean areOpenedBy(String text) {
        return text.length() < 100 && OPENS.matcher(text).matches();
    }

    List<AcknowledgementDraft> drafts() {
        return found;
    }

    /** Answers the line after the list, or the given one when there is no list within three lines. */
    int read(int from) {
        int at = from;
        while (at < flow.size()
                && at < from + 3
                && !OPENS.matcher(flow.get(at).text()).matches()) {
            if (flow.get(at).heading() || flow.get(at).text().length() > 100) {
                return from;
            }
            at++;
        }
        if (at >= flow.size() || at >= from + 3) {
            return from;
        }
        for (Flow skipped : flow.subList(from, at)) {
            draft.notUnderstood(skipped.text(), skipped.place(), Reason.PROSE);
        }
        draft.outline(flow.get(at).text(), flow.get(at).place());
        at++;
        if (at < flow.size() && SIGNING_HEADER.matcher(flow.get(at).text()).matches()) {
            draft.outline(flow.get(at).text(), flow.get(at).place());
            at++;
        }
        while (at < flow.size() && isEntry(flow.get(at))) {
            add(flow.get(at++));
        }
        return at;
    }

    private static boolean isEntry(Flow line) {
        return line.text().length() < 120
                && OrderReader.NAME.matcher(line.text()).find()
                && !line.heading();
    }

    private void add(Flow line) {
        for (String part : line.text().split("[;,]\\s*(?=\\p{Lu})|\\n")) {
            Matcher name = OrderReader.NAME.matcher(part);
            boolean named = name.find();
            String rest = named ? part.replace(name.group(1), "").replaceAll("[\\s_«»\"./\\d]+|г\\.?", "") : "";
            found.add(new AcknowledgementDraft(
                    Field.of(named && rest.isEmpty() ? name.group(1) : part.strip(), line.place()),
                    DocumentDates.date(part)));
        }
    }
}
