package ru.orientir.importing.recogniser.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.project.DirectionDraft;
import ru.orientir.importing.draft.project.EffectDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.Mark;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;

/** Reads lists of two levels: directions with their items, kinds of effects with theirs. */
final class NestedLists {
    private final DraftBuilder draft;
    private final List<DirectionDraft> directions;
    private final List<EffectDraft> effects;

    NestedLists(DraftBuilder draft) {
        this.draft = draft;
        directions = draft.project().directions();
        effects = draft.project().effects();
    }

    /** Answers whether the line is a direction or an item of one. */
    boolean direction(Line line) {
        var numbered = Words.numbered(Words.item(line.text()));
        if (numbered.number() == null && Mark.of(line.text()) == Mark.PLAIN) {
            return false;
        }
        boolean unnumbered = numbered.number() == null
                && (directions.isEmpty() || directions.getLast().number() == null);
        if (numbered.depth() == 1 || unnumbered) {
            var title = numbered.text().replaceAll(unnumbered ? "[;.]$" : "[:.;]$", "");
            directions.add(new DirectionDraft(numbered.number(), Field.of(title, line.place()), List.of()));
        } else {
            itemOfDirection(numbered, line);
        }
        return true;
    }

    private void itemOfDirection(Words.Numbered numbered, Line line) {
        var head = numbered.number() == null ? null : numbered.number().replaceAll("\\..*", "");
        if (head != null
                && (directions.isEmpty() || !head.equals(directions.getLast().number()))) {
            draft.warn(WarningCode.TEXT_MISSING, line.text(), line.place());
            directions.add(new DirectionDraft(head, null, List.of()));
        }
        var last = directions.removeLast();
        directions.add(new DirectionDraft(last.number(), last.title(), with(last.items(), numbered.text(), line)));
    }

    /**
     * Answers whether the line is a kind of effects or an item of one.
     *
     * @param mark of the items so far, or null
     */
    boolean effect(Line line, @Nullable Mark mark) {
        var numbered = Words.numbered(line.text());
        boolean kind = line.text().endsWith(":")
                || numbered.number() != null && numbered.text().matches("(?isu).*эффект.*|.*effect.*");
        if (kind && !Words.isBulleted(line.text())) {
            var title = numbered.text().replaceAll("[:.]$", "");
            effects.add(new EffectDraft(Field.of(title, line.place()), List.of()));
            return true;
        }
        if (Mark.of(line.text()) == Mark.PLAIN && mark != null && mark != Mark.PLAIN) {
            return false;
        }
        var last = effects.isEmpty() ? new EffectDraft(Field.of("", line.place()), List.of()) : effects.removeLast();
        effects.add(new EffectDraft(last.kind(), with(last.items(), Words.bare(line.text()), line)));
        return true;
    }

    private static List<Field<String>> with(List<Field<String>> items, String text, Line line) {
        var all = new ArrayList<>(items);
        all.add(Field.of(text, line.place()));
        return all;
    }
}
