package ru.orientir.importing.recogniser.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.DocumentDates;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.RoadmapTitle;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;

/** The lines of an order above its instructions: who issued it, where, when, under which number, about what. */
final class OrderHead {
    private static final Pattern NUMBER_LINE = Pattern.compile("(?iu)(?:от\\s|№|N\\s*\\d|[«\"]?\\s*\\d{1,2}|_+|"
            + "(?:п\\s*р\\s*и\\s*к\\s*а\\s*з|распоряжение|постановление|order)(?!\\p{L}))");
    private static final Pattern TITLE = Pattern.compile("(?su)^[«\"]?(?:Об?|On|About)\\s.*");
    private static final Pattern TOWN = Pattern.compile(
            "(?iu)^(?:г\\.|город|гор\\.|пгт|пос\\.|п\\.|с\\.|село|ст\\.|станица|д\\.)\\s?\\p{Lu}.*|.*(?:область|край|республика)$");
    private static final int LONGEST_DATED = 120;
    private static final int LINES_WITHOUT_VERB = 8;

    private final DraftBuilder draft;
    private final List<Line> lines;
    private final Preamble preamble;
    private @Nullable Field<String> number;
    private @Nullable Field<LocalDate> date;
    private @Nullable Field<String> issuer;
    private @Nullable Field<String> title;
    private @Nullable Field<String> issuedAt;

    OrderHead(DraftBuilder draft, List<Line> lines, Preamble preamble) {
        this.draft = draft;
        this.lines = lines;
        this.preamble = preamble;
    }

    /** @param kind the line that says «ПРИКАЗ» */
    void readLetterhead(int kind) {
        var names = new ArrayList<String>();
        var towns = new ArrayList<String>();
        for (var line : lines.subList(0, kind)) {
            if (TOWN.matcher(line.text()).matches()) {
                towns.add(line.text());
            } else if (!takesDate(line)) {
                names.add(line.text());
            }
        }
        var place = lines.getFirst().place();
        issuer = names.isEmpty() ? null : Field.of(String.join("\n", names), place, 0.9);
        issuedAt = towns.isEmpty() ? null : Field.of(String.join(", ", towns), place, 0.9);
        draft.outline(lines.get(kind));
        takesDate(lines.get(kind));
    }

    private boolean takesDate(Line line) {
        // «Школа № 7» is no number of an order.
        if (line.text().length() > LONGEST_DATED
                || !NUMBER_LINE.matcher(line.text()).lookingAt()) {
            return false;
        }
        var found = DocumentDates.date(line.text());
        var no = DocumentDates.number(line.text());
        if (found == null && no == null) {
            return false;
        }
        date = date == null && found != null ? Field.of(found, line.place()) : date;
        number = number == null && no != null ? Field.of(no, line.place()) : number;
        draft.outline(line);
        return true;
    }

    void readHeading(int kind, int end) {
        for (var line : lines.subList(kind + 1, Math.max(kind + 1, end))) {
            if (title == null) {
                readBeforeTitle(line);
            } else if (preamble.isEmpty() && Words.startsLower(line.text())) {
                title = Field.of(title.value() + " " + line.text(), title.place());
            } else {
                preamble.add(line);
            }
        }
    }

    private void readBeforeTitle(Line line) {
        if (TITLE.matcher(line.text()).matches()) {
            title = Field.of(line.text(), line.place());
        } else if (issuedAt == null && TOWN.matcher(line.text()).matches()) {
            issuedAt = Field.of(line.text(), line.place(), 0.9);
        } else if (!takesDate(line)) {
            draft.notUnderstood(line, Reason.PROSE);
        }
    }

    /** A head without «приказываю» goes as far as its lines look like one. */
    int endWithoutVerb(int kind) {
        int end = kind + 1;
        while (end < Math.min(lines.size(), kind + LINES_WITHOUT_VERB)
                && looksLikeHead(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    private static boolean looksLikeHead(String text) {
        boolean head = TITLE.matcher(text).matches()
                || TOWN.matcher(text).matches()
                || NUMBER_LINE.matcher(text).lookingAt()
                || Words.startsLower(text);
        return head && !RoadmapTitle.opens(text);
    }

    @Nullable
    LocalDate date() {
        return date == null ? null : date.value();
    }

    @Nullable
    Field<LocalDate> dateField() {
        return date;
    }

    @Nullable
    Field<String> number() {
        return number;
    }

    @Nullable
    Field<String> issuer() {
        return issuer;
    }

    @Nullable
    Field<String> title() {
        return title;
    }

    @Nullable
    Field<String> issuedAt() {
        return issuedAt;
    }
}
