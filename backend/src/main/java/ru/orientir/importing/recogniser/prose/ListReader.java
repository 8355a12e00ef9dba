package ru.orientir.importing.recogniser.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.project.ResourceDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.indicator.IndicatorList;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.Mark;
import ru.orientir.importing.recogniser.line.Topic;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.making.ProjectBuilder;

/** Takes the lines of a topic into the list of the draft they belong to. */
final class ListReader {
    private static final int LONGEST_GOAL = 1500;
    private static final int LONGEST_PLAIN_ITEM = 500;
    private static final int LONGEST_RESOURCE = 1000;
    private static final int LONGEST_CHAPTER = 120;

    private final DraftBuilder draft;
    private final ProjectBuilder project;
    private final IndicatorList indicators;
    private final NestedLists nested;
    private String opening = "";
    private int count;
    /** How the items taken so far are marked, or null before the first. */
    private @Nullable Mark mark;

    ListReader(DraftBuilder draft, IndicatorList indicators) {
        this.draft = draft;
        this.project = draft.project();
        this.indicators = indicators;
        this.nested = new NestedLists(draft);
    }

    /** @param line that opens the topic */
    void open(Line line) {
        close();
        opening = line.text();
    }

    /** A list whose first item stood in the line that opened it. */
    void openWithItem() {
        close();
        count = 1;
    }

    /** The same topic is named again: items are counted anew, but marked as before. */
    void restart() {
        count = 0;
    }

    void close() {
        count = 0;
        mark = null;
    }

    /** Counts an item taken, and remembers how it was marked. */
    void count(Line line) {
        if (mark == null && !line.text().endsWith(":")) {
            mark = Mark.of(line.text());
        }
        count++;
    }

    /** Whether items with marks have been taken. */
    boolean isMarked() {
        return count > 0 && mark != Mark.PLAIN;
    }

    /** A list goes on with the same marks, and with the next number. */
    boolean goesOn(Line line) {
        if (mark == null) {
            return true;
        }
        if (Mark.of(line.text()) != mark) {
            return false;
        }
        var number = mark == Mark.NUMBER ? Words.numbered(line.text()).number() : null;
        return number == null
                || !number.matches("\\d+")
                || Integer.parseInt(number) == count + 1
                || Integer.parseInt(number) == count;
    }

    /** Answers whether the line belongs to the topic. */
    boolean take(Topic topic, Line line) {
        return switch (topic) {
            case GOAL -> goal(line);
            case OBJECTIVES -> item(project.objectives(), line);
            case PRINCIPLES -> item(project.principles(), line);
            case RESULTS -> item(project.expectedResults(), line);
            case DIRECTIONS -> nested.direction(line);
            case EFFECTS -> nested.effect(line, mark);
            case LEVELS -> LevelLine.read(line, project);
            case RESOURCES, STAFFING -> resource(line);
            case CONCLUSIONS -> conclusion(line);
            case INDICATORS -> indicator(line);
            case NOTE -> note(line);
            case STAGES, SWOT, NONE -> false;
        };
    }

    private boolean goal(Line line) {
        var goals = project.goals();
        boolean bulleted = Words.isBulleted(line.text());
        boolean goesOn = count > 0
                && bulleted
                && !goals.isEmpty()
                && (mark == null || goals.getLast().value().endsWith(":"));
        if (goesOn) {
            join(goals, line);
            return true;
        }
        if (count > 0 && Mark.of(line.text()) == Mark.PLAIN || line.text().length() > LONGEST_GOAL) {
            return false;
        }
        draft.addUnlessRepeated(goals, Words.bare(line.text()), line.place(), 0.9);
        return true;
    }

    private static void join(List<Field<String>> list, Line line) {
        var last = list.removeLast();
        list.add(Field.of(last.value() + "\n" + line.text(), last.place(), last.confidence()));
    }

    private boolean item(List<Field<String>> target, Line line) {
        var text = line.text();
        boolean plain = Mark.of(text) == Mark.PLAIN;
        if (plain && (text.length() > LONGEST_PLAIN_ITEM || line.heading())) {
            return false;
        }
        if (text.endsWith(":") && plain) {
            draft.outline(line);
            count = -1;
            return true;
        }
        draft.addUnlessRepeated(target, Words.bare(text), line.place(), plain ? 0.7 : 0.95);
        return true;
    }

    private boolean resource(Line line) {
        if (line.text().length() > LONGEST_RESOURCE) {
            return false;
        }
        project.resources()
                .add(new ResourceDraft(
                        opening.replaceAll(":$", ""), Field.of(Words.item(line.text()), line.place(), 0.8)));
        return true;
    }

    private boolean conclusion(Line line) {
        boolean goesOn = Words.isBulleted(line.text()) && !line.text().matches("^\\d+\\).*");
        if (goesOn && !project.conclusions().isEmpty()) {
            join(project.conclusions(), line);
        } else {
            project.conclusions().add(Field.of(Words.bare(line.text()), line.place()));
        }
        return true;
    }

    private boolean indicator(Line line) {
        boolean marked = Mark.of(line.text()) != Mark.PLAIN;
        var text = Words.bare(line.text());
        return (marked || IndicatorList.names(text)) && indicators.add(text, line.place());
    }

    private boolean note(Line line) {
        boolean chapter = Words.numbered(line.text()).depth() == 1
                && line.mayHead()
                && line.text().length() < LONGEST_CHAPTER;
        if (line.heading() || chapter) {
            return false;
        }
        project.notes().add(Field.of(line.text(), line.place(), 0.8));
        return true;
    }
}
