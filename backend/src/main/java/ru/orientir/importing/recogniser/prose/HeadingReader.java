package ru.orientir.importing.recogniser.prose;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.DocumentDates;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.Topic;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.making.Lead;

/** Keeps a heading until it is clear what it heads: before a table it is the table's. The first ones may name the document. */
final class HeadingReader {
    private static final Pattern CAPTION =
            Pattern.compile("(?iu)^(?:таблица|рисунок|диаграмма|схема|table|figure)\\s*(?:№\\s*)?\\d+.*");
    // What sheets and plain paragraphs can't mark as a heading.
    private static final Pattern NAMES_A_PART = Pattern.compile(
            "(?iu)^(?:паспорт|программа|положение|(?:муниципальн\\p{L}+\\s+)?(?:проект|программа))(?!\\p{L}).{0,80}|(?-i)[^\\p{Ll}]{8,}");
    private static final int LONGEST_CHAPTER = 160;
    /** Lines within which a document names itself. */
    private static final int HEAD = 6;

    private final DraftBuilder draft;
    private final Lead lead;
    private int lines;
    private @Nullable Field<String> titleCandidate;

    HeadingReader(DraftBuilder draft, Lead lead) {
        this.draft = draft;
        this.lead = lead;
    }

    void count() {
        lines++;
    }

    /** From here on the document has named itself, or never will. */
    void passHead() {
        lines += HEAD;
    }

    /** Whether a line may head what follows; within a note only a chapter does. */
    static boolean heads(Line line, Topic topic) {
        boolean chapter =
                Words.numbered(line.text()).depth() == 1 && line.text().length() < LONGEST_CHAPTER;
        return line.mayHead() && (topic != Topic.NOTE || chapter);
    }

    void open(Line line) {
        lead.heading(line);
        if (lines <= HEAD && titleCandidate == null && mayNameDocument(line.text())) {
            titleCandidate = Field.of(Words.unquoted(line.text()), line.place(), 0.7);
        }
    }

    private static boolean mayNameDocument(String text) {
        return (text.length() > 20 || text.matches("«.{4,}»"))
                && !Words.namesPerson(text)
                && DocumentDates.number(text) == null;
    }

    @Nullable
    Field<String> titleCandidate() {
        return titleCandidate;
    }

    /** Nothing took the heading that waits: a chapter steers the reading, any other line is not understood. */
    void flush() {
        var heading = lead.takeHeading();
        if (heading == null) {
            return;
        }
        if (isChapter(heading)) {
            draft.outline(heading);
        } else {
            draft.notUnderstood(heading, Reason.PROSE);
        }
    }

    private boolean isChapter(Line heading) {
        return heading.heading()
                || CAPTION.matcher(heading.text()).matches()
                || Words.numbered(heading.text()).depth() == 1
                || NAMES_A_PART.matcher(heading.text()).matches()
                || titleCandidate != null && titleCandidate.value().equals(Words.unquoted(heading.text()));
    }
}
