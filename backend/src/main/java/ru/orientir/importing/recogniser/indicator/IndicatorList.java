package ru.orientir.importing.recogniser.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.IndicatorDraft;
import ru.orientir.importing.draft.value.DraftWarning;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;

/** The list of indicators in prose, with thresholds; joined to the rows of the methodology table as proposals. */
public final class IndicatorList {

    private static final Pattern INDICATOR = Pattern.compile(
            "(?isu)^(?:процентная\\s+)?(?:доля|количеств|числ|численност|процент|охват|удельный\\s+вес|наличие|средн|уровень|показатель|соотношение|share|number|percentage|proportion|average)(?:\\p{L}*)\\s.*");
    private static final Pattern CALCULATION = Pattern.compile("(?iu)\\s*\\((?:расч[её]т|формула)[^()]*\\)");
    private static final double SAME = 0.75;

    private static final class Item {
        String text;
        final Place place;

        Item(String text, Place place) {
            this.text = text;
            this.place = place;
        }
    }

    private final List<Item> items = new ArrayList<>();

    /** Whether a text begins as indicators do: «Доля …», «Количество …». */
    public static boolean names(String text) {
        return INDICATOR.matcher(text).matches();
    }

    /** Takes a list item; one that is no indicator itself belongs to the one above. Answers whether it was taken. */
    public boolean add(String text, Place place) {
        if (names(text)) {
            items.add(new Item(text, place));
            return true;
        }
        if (!items.isEmpty() && text.length() < 80) {
            items.getLast().text += "\n- " + text;
            return true;
        }
        return false;
    }

    /** The name alone: without threshold, calculation and final mark. */
    static String name(String text) {
        String s = CALCULATION.matcher(text).replaceAll("");
        s = s.replaceAll("(?iu)\\s*\\(\\s*не\\s+(?:менее|ниже|более|выше)[^()]*\\)", "");
        s = s.replaceAll("[\\s;:.,]+$", "");
        s = s.replaceAll("(?iu)[\\s,–-]+не\\s+(?:менее|ниже|более|выше)\\s+\\d+(?:[.,]\\d+)?\\s*%?$", "");
        return s.replaceAll("[\\s;:.,]+$", "").strip();
    }

    public void joinInto(DraftBuilder draft) {
        boolean[] taken = new boolean[draft.indicators().size()];
        var left = new ArrayList<Item>();
        for (double limit : new double[] {0.95, SAME}) {
            for (Item item : limit == SAME ? List.copyOf(left) : items) {
                int best = best(draft, taken, item, limit);
                if (best >= 0) {
                    taken[best] = true;
                    draft.indicators().set(best, joined(draft.indicators().get(best), item));
                    left.remove(item);
                } else if (limit > SAME) {
                    left.add(item);
                }
            }
        }
        left.forEach(item -> addAlone(draft, item, taken.length > 0));
    }

    private static int best(DraftBuilder draft, boolean[] taken, Item item, double limit) {
        int best = -1;
        double most = limit;
        for (int i = 0; i < taken.length; i++) {
            double likeness = taken[i]
                    ? 0
                    : Words.likeness(
                            name(firstLine(item.text)),
                            name(firstLine(Field.text(draft.indicators().get(i).name()))));
            if (likeness >= most) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }

    private static String firstLine(String text) {
        String s = text.strip();
        int list = s.indexOf("\n- ");
        return list < 0 ? s : s.substring(0, list);
    }

    private static IndicatorDraft joined(IndicatorDraft row, Item item) {
        String threshold = PrintedThreshold.in(item.text);
        var warnings = new ArrayList<>(row.warnings());
        Field<String> own = row.threshold();
        if (own == null && threshold != null) {
            own = Field.of(threshold, item.place, 0.7);
            warnings.add(new DraftWarning(WarningCode.THRESHOLD_FROM_LIST, threshold, item.place));
        }
        return new IndicatorDraft(
                row.key(),
                row.number(),
                row.section(),
                row.name(),
                row.method(),
                row.unit(),
                row.type(),
                row.window(),
                row.source(),
                own,
                Field.of(item.text, item.place, 0.8),
                row.extra(),
                row.place(),
                row.confidence(),
                warnings);
    }

    private static void addAlone(DraftBuilder draft, Item item, boolean tableExists) {
        String threshold = PrintedThreshold.in(item.text);
        var warnings = new ArrayList<DraftWarning>();
        if (tableExists) {
            warnings.add(new DraftWarning(WarningCode.NOT_IN_TABLE, "", item.place));
        }
        draft.indicators()
                .add(new IndicatorDraft(
                        "indicator-" + (draft.indicators().size() + 1),
                        null,
                        null,
                        Field.of(name(item.text), item.place, 0.8),
                        null,
                        null,
                        null,
                        null,
                        null,
                        threshold == null ? null : Field.of(threshold, item.place, 0.8),
                        Field.of(item.text, item.place),
                        List.of(),
                        item.place,
                        0.8,
                        warnings));
    }
}
