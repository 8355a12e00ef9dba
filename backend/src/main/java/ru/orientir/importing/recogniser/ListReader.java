package ru.orientir.importing.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.draft.project.DirectionDraft;
import ru.orientir.importing.draft.project.EffectDraft;
import ru.orientir.importing.draft.project.LevelDraft;
import ru.orientir.importing.draft.project.ResourceDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.WarningCode;

/** Takes the lines of a topic into the list of the draft they belong to. */
final class ListReader {

    private static final Pattern LEVEL = Pattern.compile(
            "(?isu)^(?:\\d+[.)]\\s*)?(?:(\\p{L}+)\\s+уровень|уровень\\s+([\\p{L}.]+(?:\\s+[\\p{L}.]+)?))\\s*(?:[–—:-]\\s*|(?=\\())(.*)$");

    private final DraftBuilder draft;
    private final IndicatorList indicators;
    /** The line that opened the topic. */
    String topicText = "";
    /** How the items taken so far are marked, or null before the first. */
    Mark mark;

    int count;

    enum Mark {
        BULLET,
        NUMBER,
        PLAIN;

        static Mark of(String text) {
            return Words.numbered(text).number() != null || text.matches("^\\d{1,3}\\).*")
                    ? NUMBER
                    : Words.isBulleted(text) ? BULLET : PLAIN;
        }
    }

    ListReader(DraftBuilder draft, IndicatorList indicators) {
        this.draft = draft;
        this.indicators = indicators;
    }

    /** Answers whether the line belongs to the topic. */
    boolean take(Topic topic, Flow line) {
        return switch (topic) {
            case GOAL -> goal(line);
            case OBJECTIVES -> item(draft.objectives, line);
            case PRINCIPLES -> item(draft.principles, line);
            case RESULTS -> item(draft.expectedResults, line);
            case DIRECTIONS -> direction(line);
            case EFFECTS -> effect(line);
            case LEVELS -> level(line);
            case RESOURCES, STAFFING -> resource(line);
            case CONCLUSIONS -> conclusion(line);
            case INDICATORS -> indicator(line);
            case NOTE -> note(line);
            case STAGES, SWOT, NONE -> false;
        };
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

    static String bare(String text) {
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
}
