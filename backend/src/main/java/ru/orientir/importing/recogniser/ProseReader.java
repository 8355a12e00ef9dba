package ru.orientir.importing.recogniser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.order.AnnexDraft;
import ru.orientir.importing.draft.value.Field;

/** Reads the prose around the tables: headings and lead-ins say what the lines after them are. */
final class ProseReader {

    static final Pattern ROADMAP = Pattern.compile(
            "(?iu)дорожн\\p{L}+\\s+карт|(?<!\\p{L})план\\p{L}*[\\s-]+(?:\\p{L}+\\s+){0,3}?(?:мероприят|работ|действий|график)|комплекс\\p{L}*\\s+(?:мер|мероприят)|календарн\\p{L}+\\s+план|план-график|road\\s?map|action\\s+plan|plan\\s+of|work\\s+plan");
    // «… в 2023 - 2027 гг.» is no sentence.
    private static final Pattern SENTENCE = Pattern.compile("(?iu)(?<!(?<!\\p{L})г)(?<!(?<!\\p{L})гг)[.;:]$");
    private static final Pattern CAPTION =
            Pattern.compile("(?iu)^(?:таблица|рисунок|диаграмма|схема|table|figure)\\s*(?:№\\s*)?\\d+.*");
    // What sheets and plain paragraphs can't mark as a heading.
    private static final Pattern NAMES_A_PART = Pattern.compile(
            "(?iu)^(?:паспорт|программа|положение|(?:муниципальн\\p{L}+\\s+)?(?:проект|программа))(?!\\p{L}).{0,80}|(?-i)[^\\p{Ll}]{8,}");
    private static final Pattern TO_ORDER = Pattern.compile(
            "(?iu)(?:к|утвержд\\p{L}+)\\s+(?:приказ|распоряжени|постановлени)\\p{L}*|утвержд[её]н\\p{L}*$|от\\s+[«\"]?\\d{1,2}[».\"\\s]");
    private static final Pattern NUMBERED_SECTION = Pattern.compile(
            "(?iu)^(?:задача|цель|раздел|блок|модуль|направление)\\s*№?\\s*(?:\\d+|[IVX]+)(?![\\p{L}\\d]).{3,}");
    private static final Pattern COORDINATOR = Pattern.compile(
            "(?isu)^(?:\\d+(?:\\.\\d+)*\\.?\\s*)?\\p{L}+\\s+координатор\\p{L}*\\s.{0,120}?(?:является|назначен\\p{L}*|[–—-]\\s)\\s*(.+?)\\.?$");

    /** Lines within which a document names itself. */
    private static final int HEAD = 6;

    private final DraftBuilder draft;
    private final PassportReader passport;
    private final ListReader lists;
    private final StageReader stages;
    private final BodyReader bodies;
    private Topic topic = Topic.NONE;
    private int prose;
    private Flow pending;
    private Field<String> roadmapTitle;
    private boolean titleJustRead;
    private boolean annexSinceTable;
    private Field<String> titleCandidate;

    ProseReader(DraftBuilder draft, PassportReader passport, IndicatorList indicators) {
        this.draft = draft;
        this.passport = passport;
        this.lists = new ListReader(draft, indicators);
        this.stages = new StageReader(draft);
        this.bodies = new BodyReader(draft);
    }

    void add(Flow line) {
        prose++;
        if (isDebris(line.text())) {
            draft.notUnderstood(line.text(), line.place(), Reason.DEBRIS);
            return;
        }
        boolean underTitle = titleJustRead;
        titleJustRead = false;
        if (underTitle && continuesRoadmapTitle(line)) {
            titleJustRead = true;
            roadmapTitle =
                    Field.of(roadmapTitle.value() + " " + line.text(), roadmapTitle.place(), roadmapTitle.confidence());
            return;
        }
        flush();
        if (isAnnex(line)) {
            return;
        }
        if (BodyReader.opens(line)) {
            close();
            bodies.open(line);
            return;
        }
        if (roadmapTitle != null && line.mayHead() && isNumberedSection(line)) {
            close();
            pending = line;
            return;
        }
        if (bodies.isOpen() && bodies.add(line) || isRoadmapTitle(line)) {
            return;
        }
        bodies.finish();
        boolean list = (topic == Topic.STAGES || listed()) && continues(line);
        Topic next = Topic.of(line);
        boolean headsNext = ListReader.Mark.of(line.text()) == ListReader.Mark.PLAIN && next != null && next != topic;
        if (!line.heading() && !headsNext && list && take(line)) {
            lists.count++;
            return;
        }
        if (opens(line)) {
            return;
        }
        if (take(line)) {
            lists.count++;
            return;
        }
        other(line);
    }

    private boolean listed() {
        return lists.count > 0 && lists.mark != ListReader.Mark.PLAIN && topic != Topic.NONE && topic != Topic.NOTE;
    }

    private static boolean isDebris(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit)
                || text.matches("\\d{1,3}|(?iu)(?:стр(?:аница)?|page)\\.?\\s*\\d+");
    }

    private boolean isAnnex(Flow line) {
        if (annexSinceTable
                && line.text().length() < 250
                && TO_ORDER.matcher(line.text()).lookingAt()) {
            draft.outline(line.text(), line.place());
            return true;
        }
        if (!OrderReader.isAnnex(line.text())) {
            return false;
        }
        close();
        annexSinceTable = true;
        Matcher m =
                Pattern.compile("(?iu)^\\p{L}+\\s*(?:№|N)?\\s*(\\d+|[IVX]+)?.*").matcher(line.text());
        draft.annexes.add(new AnnexDraft(m.matches() ? m.group(1) : null, Field.of(line.text(), line.place())));
        return true;
    }

    private boolean isRoadmapTitle(Flow line) {
        String text = line.text();
        boolean title = text.length() <= 400
                && !SENTENCE.matcher(text).find()
                && !Words.isBulleted(text)
                && ROADMAP.matcher(text).find()
                && ROADMAP.matcher(text).results().findFirst().orElseThrow().start() < 60
                && Character.isUpperCase(firstLetter(text));
        if (!title) {
            return false;
        }
        close();
        if (roadmapTitle != null) {
            draft.outline(roadmapTitle.value(), roadmapTitle.place());
        }
        roadmapTitle = Field.of(text, line.place(), 0.95);
        titleJustRead = true;
        return true;
    }

    private static char firstLetter(String text) {
        return (char) text.codePoints().filter(Character::isLetter).findFirst().orElse('x');
    }

    private boolean continuesRoadmapTitle(Flow line) {
        return line.text().length() <= 250
                && !line.text().endsWith(":")
                && !Words.isBulleted(line.text())
                && (Words.startsLower(line.text())
                        || PlanYears.in(line.text()) != null && line.text().length() < 60);
    }

    /** Opens a topic, or takes a «key: value» line. */
    private boolean opens(Flow line) {
        String text = line.text();
        Matcher coordinator = COORDINATOR.matcher(text);
        if (coordinator.matches() && text.length() < 400) {
            draft.coordinators.addAll(Parties.of(coordinator.group(1), null, line.place(), 0.7));
            draft.notes.add(Field.of(text, line.place(), 0.8));
            return true;
        }
        StageLine stage = topic == Topic.STAGES || Words.isBulleted(text) ? null : StageLine.of(text);
        if (stage != null && stage.certain() && text.matches("(?isu).*этап.*|.*stage.*")) {
            open(Topic.STAGES, line);
            return stages.add(text, line.place(), true);
        }
        if (!line.heading() && !Words.isBulleted(text) && passport.inline(line)) {
            boolean goal = text.matches("(?isu)^цел.*:$");
            open(goal ? Topic.GOAL : Topic.NONE, null);
            lists.count = 1;
            return true;
        }
        Topic named = Topic.of(line);
        boolean inner = topic == Topic.DIRECTIONS || topic == Topic.EFFECTS || topic == Topic.STAGES;
        if (inner && Words.numbered(text).number() != null && (named == null || named == topic || text.endsWith(":"))) {
            return false;
        }
        if (named == null || named == Topic.NONE) {
            return false;
        }
        if (topic == Topic.RESULTS && named == Topic.RESULTS
                || named == topic && text.endsWith(":") && topic != Topic.LEVELS) {
            draft.outline(text, line.place());
            lists.count = 0;
            return true;
        }
        open(named, line);
        return true;
    }

    private void open(Topic next, Flow line) {
        close();
        topic = next;
        lists.count = 0;
        lists.mark = null;
        if (line != null) {
            lists.topicText = line.text();
            if (next != Topic.STAGES
                    || StageLine.of(line.text()) == null
                    || !StageLine.of(line.text()).certain()) {
                draft.outline(line.text(), line.place());
            }
        }
    }

    private void close() {
        stages.finish();
        bodies.finish();
        topic = Topic.NONE;
        lists.count = 0;
        lists.mark = null;
    }

    /** A list goes on with the same marks, and with the next number. */
    private boolean continues(Flow line) {
        ListReader.Mark own = ListReader.Mark.of(line.text());
        if (topic == Topic.NOTE) {
            return true;
        }
        if (topic == Topic.STAGES
                || topic == Topic.EFFECTS
                || topic == Topic.CONCLUSIONS
                || topic == Topic.DIRECTIONS) {
            return topic != Topic.STAGES || stages.isOpen() || StageLine.of(line.text()) != null;
        }
        if (lists.mark == null) {
            return true;
        }
        if (own != lists.mark) {
            return false;
        }
        if (own == ListReader.Mark.NUMBER) {
            String number = Words.numbered(line.text()).number();
            return number == null
                    || !number.matches("\\d+")
                    || Integer.parseInt(number) == lists.count + 1
                    || Integer.parseInt(number) == lists.count;
        }
        return true;
    }

    private boolean take(Flow line) {
        if (topic == Topic.NONE || !continues(line)) {
            return false;
        }
        String text = line.text();
        boolean taken = topic == Topic.STAGES
                ? !leavesStages(line) && stages.add(text, line.place(), true)
                : lists.take(topic, line);
        if (taken && lists.mark == null && !text.endsWith(":")) {
            lists.mark = ListReader.Mark.of(text);
        }
        return taken;
    }

    private boolean leavesStages(Flow line) {
        Topic named = Topic.of(line);
        boolean inline = line.text().matches("(?su)^\\p{Lu}[^:]{3,60}:\\s+\\S.*")
                && StageLine.of(line.text()) instanceof StageLine s
                && s.dates() == null
                && !Words.isBulleted(line.text());
        return named != null
                        && named != Topic.STAGES
                        && Words.numbered(line.text()).number() == null
                || inline
                || line.text().length() > 700;
    }

    private void other(Flow line) {
        String text = line.text();
        if (draft.isPartOfKnown(Words.item(text))) {
            draft.notUnderstood(text, line.place(), Reason.REPEATED);
            return;
        }
        boolean chapter = Words.numbered(text).depth() == 1 && line.mayHead() && text.length() < 160;
        if (line.mayHead() && topic != Topic.NOTE || chapter) {
            close();
            pending = line;
            if (prose <= HEAD
                    && titleCandidate == null
                    && (text.length() > 20 || text.matches("«.{4,}»"))
                    && !Words.namesPerson(text)
                    && DocumentDates.number(text) == null) {
                titleCandidate = Field.of(Words.unquoted(text), line.place(), 0.7);
            }
            return;
        }
        if (topic != Topic.INDICATORS && ListReader.Mark.of(text) == ListReader.Mark.PLAIN) {
            close();
        }
        draft.notUnderstood(text, line.place(), Reason.PROSE);
    }

    // A heading waits for what follows: before a table it is the table's.
    private void flush() {
        if (pending == null) {
            return;
        }
        boolean chapter = pending.heading()
                || CAPTION.matcher(pending.text()).matches()
                || Words.numbered(pending.text()).depth() == 1
                || NAMES_A_PART.matcher(pending.text()).matches()
                || isTitleCandidate(pending);
        if (chapter) {
            draft.outline(pending.text(), pending.place());
        } else {
            draft.notUnderstood(pending.text(), pending.place(), Reason.PROSE);
        }
        pending = null;
    }

    private boolean isTitleCandidate(Flow line) {
        return titleCandidate != null && titleCandidate.value().equals(Words.unquoted(line.text()));
    }

    Topic topic() {
        return topic;
    }

    /** A table of people belongs to the body named last. */
    void members(Grid grid, TableShape shape) {
        bodies.read(grid, shape, takePending());
    }

    /** A table interrupts the prose; what the last heading says is kept for it. */
    void beforeTable() {
        stages.finish();
    }

    /** After a table lists begin anew. */
    void afterTable() {
        flush();
        close();
        annexSinceTable = false;
        prose += HEAD;
    }

    Field<String> takeRoadmapTitle() {
        Field<String> title = roadmapTitle;
        roadmapTitle = null;
        return title;
    }

    boolean hasRoadmapTitle() {
        return roadmapTitle != null;
    }

    boolean annexSinceTable() {
        return annexSinceTable;
    }

    Flow takePending() {
        Flow heading = pending;
        pending = null;
        return heading;
    }

    /** The heading right above a table: any one between two tables, a numbered one between the title and the first. */
    Flow takeSection(boolean any) {
        return pending != null && (any || isNumberedSection(pending)) ? takePending() : null;
    }

    private static boolean isNumberedSection(Flow line) {
        return NUMBERED_SECTION.matcher(line.text()).matches();
    }

    Field<String> titleCandidate() {
        return titleCandidate;
    }

    void finish() {
        flush();
        close();
        if (roadmapTitle != null) {
            draft.outline(roadmapTitle.value(), roadmapTitle.place());
        }
    }
}
