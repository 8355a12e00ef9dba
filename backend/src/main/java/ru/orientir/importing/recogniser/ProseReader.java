package ru.orientir.importing.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.draft.AnnexDraft;
import ru.orientir.importing.draft.DirectionDraft;
import ru.orientir.importing.draft.EffectDraft;
import ru.orientir.importing.draft.Field;
import ru.orientir.importing.draft.LevelDraft;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.ResourceDraft;
import ru.orientir.importing.draft.WarningCode;

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
    private static final Pattern LEVEL = Pattern.compile(
            "(?isu)^(?:\\d+[.)]\\s*)?(?:(\\p{L}+)\\s+уровень|уровень\\s+([\\p{L}.]+(?:\\s+[\\p{L}.]+)?))\\s*(?:[–—:-]\\s*|(?=\\())(.*)$");
    private static final Pattern COORDINATOR = Pattern.compile(
            "(?isu)^(?:\\d+(?:\\.\\d+)*\\.?\\s*)?\\p{L}+\\s+координатор\\p{L}*\\s.{0,120}?(?:является|назначен\\p{L}*|[–—-]\\s)\\s*(.+?)\\.?$");

    /** Lines within which a document names itself. */
    private static final int HEAD = 6;

    private final DraftBuilder draft;
    private final PassportReader passport;
    private final IndicatorList indicators;
    private final StageReader stages;
    private final BodyReader bodies;
    private Topic topic = Topic.NONE;
    private String topicText = "";
    private Mark mark;
    private int count;
    private int prose;
    private Flow pending;
    private Field<String> roadmapTitle;
    private boolean titleJustRead;
    private boolean annexSinceTable;
    private Field<String> titleCandidate;

    private enum Mark {
        BULLET,
        NUMBER,
        PLAIN;

        static Mark of(String text) {
            return Words.numbered(text).number() != null || text.matches("^\\d{1,3}\\).*")
                    ? NUMBER
                    : Words.isBulleted(text) ? BULLET : PLAIN;
        }
    }

    ProseReader(DraftBuilder draft, PassportReader passport, IndicatorList indicators) {
        this.draft = draft;
        this.passport = passport;
        this.indicators = indicators;
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
        boolean headsNext = Mark.of(line.text()) == Mark.PLAIN && next != null && next != topic;
        if (!line.heading() && !headsNext && list && take(line)) {
            count++;
            return;
        }
        if (opens(line)) {
            return;
        }
        if (take(line)) {
            count++;
            return;
        }
        other(line);
    }

    private boolean listed() {
        return count > 0 && mark != Mark.PLAIN && topic != Topic.NONE && topic != Topic.NOTE;
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
            count = 1;
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
            count = 0;
            return true;
        }
        open(named, line);
        return true;
    }

    private void open(Topic next, Flow line) {
        close();
        topic = next;
        count = 0;
        mark = null;
        if (line != null) {
            topicText = line.text();
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
        count = 0;
        mark = null;
    }

    /** A list goes on with the same marks, and with the next number. */
    private boolean continues(Flow line) {
        Mark own = Mark.of(line.text());
        if (topic == Topic.NOTE) {
            return true;
        }
        if (topic == Topic.STAGES
                || topic == Topic.EFFECTS
                || topic == Topic.CONCLUSIONS
                || topic == Topic.DIRECTIONS) {
            return topic != Topic.STAGES || stages.isOpen() || StageLine.of(line.text()) != null;
        }
        if (mark == null) {
            return true;
        }
        if (own != mark) {
            return false;
        }
        if (own == Mark.NUMBER) {
            String number = Words.numbered(line.text()).number();
            return number == null
                    || !number.matches("\\d+")
                    || Integer.parseInt(number) == count + 1
                    || Integer.parseInt(number) == count;
        }
        return true;
    }

    private boolean take(Flow line) {
        if (topic == Topic.NONE || !continues(line)) {
            return false;
        }
        String text = line.text();
        boolean taken =
                switch (topic) {
                    case GOAL -> goal(line);
                    case OBJECTIVES -> item(draft.objectives, line);
                    case PRINCIPLES -> item(draft.principles, line);
                    case RESULTS -> item(draft.expectedResults, line);
                    case DIRECTIONS -> direction(line);
                    case EFFECTS -> effect(line);
                    case LEVELS -> level(line);
                    case STAGES -> !leavesStages(line) && stages.add(text, line.place(), true);
                    case RESOURCES, STAFFING -> resource(line);
                    case CONCLUSIONS -> conclusion(line);
                    case INDICATORS -> indicator(line);
                    case NOTE -> note(line);
                    case SWOT, NONE -> false;
                };
        if (taken && mark == null && !text.endsWith(":")) {
            mark = Mark.of(text);
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

    private boolean goal(Flow line) {
        boolean goes = !draft.goals.isEmpty()
                        && count > 0
                        && draft.goals.getLast().value().endsWith(":")
                || count > 0 && Words.isBulleted(line.text()) && !draft.goals.isEmpty() && mark == null;
        if (goes && Words.isBulleted(line.text())) {
            Field<String> goal = draft.goals.removeLast();
            draft.goals.add(Field.of(goal.value() + "\n" + line.text(), goal.place(), goal.confidence()));
            return true;
        }
        if (count > 0 && Mark.of(line.text()) == Mark.PLAIN || line.text().length() > 1500) {
            return false;
        }
        draft.addUnlessRepeated(draft.goals, bare(line.text()), line.place(), 0.9);
        return true;
    }

    private static String bare(String text) {
        return Words.numbered(Words.item(text)).text();
    }

    private boolean item(List<Field<String>> target, Flow line) {
        String text = line.text();
        boolean plain = Mark.of(text) == Mark.PLAIN;
        if (plain && (text.length() > 500 || line.heading())) {
            return false;
        }
        if (text.endsWith(":") && plain) {
            draft.outline(text, line.place());
            count = -1;
            return true;
        }
        draft.addUnlessRepeated(target, bare(text), line.place(), plain ? 0.7 : 0.95);
        return true;
    }

    private boolean direction(Flow line) {
        var numbered = Words.numbered(Words.item(line.text()));
        if (numbered.number() == null && Mark.of(line.text()) == Mark.PLAIN) {
            return false;
        }
        if (numbered.number() != null && numbered.depth() == 1) {
            draft.directions.add(new DirectionDraft(
                    numbered.number(), Field.of(numbered.text().replaceAll("[:.;]$", ""), line.place()), List.of()));
            return true;
        }
        if (numbered.number() == null
                && (draft.directions.isEmpty() || draft.directions.getLast().number() == null)) {
            draft.directions.add(new DirectionDraft(
                    null, Field.of(numbered.text().replaceAll("[;.]$", ""), line.place()), List.of()));
            return true;
        }
        String head = numbered.number() == null ? null : numbered.number().replaceAll("\\..*", "");
        if (head != null
                && (draft.directions.isEmpty()
                        || !head.equals(draft.directions.getLast().number()))) {
            draft.warn(WarningCode.TEXT_MISSING, line.text(), line.place());
            draft.directions.add(new DirectionDraft(head, null, List.of()));
        }
        DirectionDraft last = draft.directions.removeLast();
        var items = new ArrayList<>(last.items());
        items.add(Field.of(numbered.text(), line.place()));
        draft.directions.add(new DirectionDraft(last.number(), last.title(), items));
        return true;
    }

    private boolean effect(Flow line) {
        var numbered = Words.numbered(line.text());
        boolean kind = line.text().endsWith(":")
                || numbered.number() != null && numbered.text().matches("(?isu).*эффект.*|.*effect.*");
        if (kind && !Words.isBulleted(line.text())) {
            draft.effects.add(
                    new EffectDraft(Field.of(numbered.text().replaceAll("[:.]$", ""), line.place()), List.of()));
            return true;
        }
        if (Mark.of(line.text()) == Mark.PLAIN && mark != null && mark != Mark.PLAIN) {
            return false;
        }
        if (draft.effects.isEmpty()) {
            draft.effects.add(new EffectDraft(null, List.of()));
        }
        EffectDraft last = draft.effects.removeLast();
        var items = new ArrayList<>(last.items());
        items.add(Field.of(bare(line.text()), line.place()));
        draft.effects.add(new EffectDraft(last.kind(), items));
        return true;
    }

    private boolean level(Flow line) {
        Matcher m = LEVEL.matcher(Words.item(line.text()));
        if (!m.matches() || line.text().length() > 700) {
            return false;
        }
        String name = Words.item(line.text());
        String description = m.group(3).strip();
        String title = name.substring(0, name.length() - m.group(3).length()).replaceAll("[\\s–—:(-]+$", "");
        Matcher ordinal = Pattern.compile("(?isu)^(\\p{L}+)\\s*[–—-]\\s*(.*)$").matcher(description);
        if (title.matches("(?iu)(?:перв|втор|трет|четв)\\p{L}+\\s+уровень") && ordinal.matches()) {
            title = ordinal.group(1) + " (" + title + ")";
            description = ordinal.group(2);
        }
        draft.levels.add(new LevelDraft(
                "level-" + (draft.levels.size() + 1),
                Field.of(title, line.place()),
                description.isEmpty()
                        ? null
                        : Field.of(description.replaceAll("^\\((.*)\\)[;.]?$", "$1"), line.place())));
        return true;
    }

    private boolean resource(Flow line) {
        if (line.text().length() > 1000) {
            return false;
        }
        draft.resources.add(new ResourceDraft(
                topicText.replaceAll(":$", ""), Field.of(Words.item(line.text()), line.place(), 0.8)));
        return true;
    }

    private boolean conclusion(Flow line) {
        if (Words.isBulleted(line.text()) && !line.text().matches("^\\d+\\).*") && !draft.conclusions.isEmpty()) {
            Field<String> last = draft.conclusions.removeLast();
            draft.conclusions.add(Field.of(last.value() + "\n" + line.text(), last.place()));
        } else {
            draft.conclusions.add(Field.of(bare(line.text()), line.place()));
        }
        return true;
    }

    private boolean indicator(Flow line) {
        boolean marked = Mark.of(line.text()) != Mark.PLAIN;
        String text = bare(line.text());
        return (marked || IndicatorList.INDICATOR.matcher(text).matches()) && indicators.add(text, line.place());
    }

    private boolean note(Flow line) {
        if (line.heading()
                || Words.numbered(line.text()).depth() == 1
                        && line.mayHead()
                        && line.text().length() < 120) {
            return false;
        }
        draft.notes.add(Field.of(line.text(), line.place(), 0.8));
        return true;
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
        if (topic != Topic.INDICATORS && Mark.of(text) == Mark.PLAIN) {
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
