package ru.orientir.importing.recogniser.prose;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.indicator.IndicatorList;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.Mark;
import ru.orientir.importing.recogniser.line.Parties;
import ru.orientir.importing.recogniser.line.StageLine;
import ru.orientir.importing.recogniser.line.Topic;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.making.Lead;
import ru.orientir.importing.recogniser.project.PassportReader;
import ru.orientir.importing.recogniser.project.StageReader;

/** Follows what the prose is about: a heading or a lead-in opens a topic, the lines after it are its items. */
final class TopicReader {
    private static final Pattern COORDINATOR = Pattern.compile(
            "(?isu)^(?:\\d+(?:\\.\\d+)*\\.?\\s*)?\\p{L}+\\s+координатор\\p{L}*\\s.{0,120}?(?:является|назначен\\p{L}*|[–—-]\\s)\\s*(.+?)\\.?$");
    private static final Pattern INLINE = Pattern.compile("(?su)^\\p{Lu}[^:]{3,60}:\\s+\\S.*");
    private static final int LONGEST_COORDINATOR = 400;
    private static final int LONGEST_OF_STAGE = 700;
    /** What has numbered items or parts of its own, whose words may name other topics. */
    private static final Set<Topic> NESTED = EnumSet.of(Topic.DIRECTIONS, Topic.EFFECTS, Topic.STAGES);
    /** What goes on whatever the marks of its items. */
    private static final Set<Topic> UNMARKED =
            EnumSet.of(Topic.NOTE, Topic.EFFECTS, Topic.CONCLUSIONS, Topic.DIRECTIONS);

    private final DraftBuilder draft;
    private final Lead lead;
    private final PassportReader passport;
    private final ListReader lists;
    private final StageReader stages;

    TopicReader(DraftBuilder draft, Lead lead, PassportReader passport, IndicatorList indicators) {
        this.draft = draft;
        this.lead = lead;
        this.passport = passport;
        lists = new ListReader(draft, indicators);
        stages = new StageReader(draft);
    }

    /** Takes an item of the topic, or a line that opens another; answers whether it was one of those. */
    boolean take(Line line) {
        boolean listed = topic() == Topic.STAGES || lists.isMarked() && topic() != Topic.NONE && topic() != Topic.NOTE;
        return listed && !headsNext(line) && item(line) || opens(line) || item(line);
    }

    private boolean headsNext(Line line) {
        var next = Topic.of(line);
        return line.heading() || Mark.of(line.text()) == Mark.PLAIN && next != null && next != topic();
    }

    private boolean item(Line line) {
        if (topic() == Topic.NONE || !continues(line)) {
            return false;
        }
        boolean taken = topic() == Topic.STAGES
                ? !leavesStages(line) && stages.add(line.text(), line.place())
                : lists.take(topic(), line);
        if (taken) {
            lists.count(line);
        }
        return taken;
    }

    private boolean continues(Line line) {
        if (topic() == Topic.STAGES) {
            return stages.isOpen() || StageLine.of(line.text()) != null;
        }
        return UNMARKED.contains(topic()) || lists.goesOn(line);
    }

    private static boolean leavesStages(Line line) {
        var text = line.text();
        var named = Topic.of(line);
        boolean other =
                named != null && named != Topic.STAGES && Words.numbered(text).number() == null;
        return other || text.length() > LONGEST_OF_STAGE || isInline(text);
    }

    /** «Координатор: …», which no dates make a stage of. */
    private static boolean isInline(String text) {
        return INLINE.matcher(text).matches()
                && !Words.isBulleted(text)
                && StageLine.of(text) instanceof StageLine stage
                && stage.dates() == null;
    }

    private boolean opens(Line line) {
        return isCoordinator(line) || isStage(line) || isInline(line) || isTopic(line);
    }

    private boolean isCoordinator(Line line) {
        var coordinator = COORDINATOR.matcher(line.text());
        if (!coordinator.matches() || line.text().length() >= LONGEST_COORDINATOR) {
            return false;
        }
        draft.project().coordinators().addAll(Parties.of(coordinator.group(1), null, line.place(), 0.7));
        draft.project().notes().add(Field.of(line.text(), line.place(), 0.8));
        return true;
    }

    private boolean isStage(Line line) {
        var text = line.text();
        var stage = topic() == Topic.STAGES || Words.isBulleted(text) ? null : StageLine.of(text);
        if (stage == null || !stage.certain() || !text.matches("(?isu).*этап.*|.*stage.*")) {
            return false;
        }
        open(Topic.STAGES);
        lists.open(line);
        return stages.add(text, line.place());
    }

    /** A «key: value» line of a passport. */
    private boolean isInline(Line line) {
        if (line.heading() || Words.isBulleted(line.text()) || !passport.inline(line)) {
            return false;
        }
        open(line.text().matches("(?isu)^цел.*:$") ? Topic.GOAL : Topic.NONE);
        lists.openWithItem();
        return true;
    }

    private boolean isTopic(Line line) {
        var text = line.text();
        var named = Topic.of(line);
        boolean goesOn = named == topic() && text.endsWith(":") && named != Topic.LEVELS
                || named == topic() && named == Topic.RESULTS;
        boolean item = NESTED.contains(topic())
                && Words.numbered(text).number() != null
                && (named == null || named == topic() || text.endsWith(":"));
        if (item || named == null || named == Topic.NONE) {
            return false;
        }
        if (goesOn) {
            lists.restart();
        } else {
            open(named);
            lists.open(line);
        }
        if (goesOn || named != Topic.STAGES || !isCertainStage(text)) {
            draft.outline(line);
        }
        return true;
    }

    private static boolean isCertainStage(String text) {
        return StageLine.of(text) instanceof StageLine stage && stage.certain();
    }

    private void open(Topic next) {
        close();
        lead.topic(next);
    }

    void finishStage() {
        stages.finish();
    }

    void close() {
        stages.finish();
        lead.topic(Topic.NONE);
        lists.close();
    }

    private Topic topic() {
        return lead.topic();
    }
}
