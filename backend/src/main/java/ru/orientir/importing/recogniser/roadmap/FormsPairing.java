package ru.orientir.importing.recogniser.roadmap;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which frequency of a level belongs to which of its forms. Where their counts differ, both lists are paired from either end as
 * far as words or other levels confirm it, and what lies between is uncertain.
 */
final class FormsPairing {
    private static final int MOST_UNCONFIRMED = 3;

    private final FormsLevel level;
    private final Map<String, String> known;
    private final int forms;
    private final int frequencies;
    private final int head;
    private final int tail;

    /** @param known the frequency of each kind of form in the levels whose counts are equal */
    FormsPairing(FormsLevel level, Map<String, String> known) {
        this.level = level;
        this.known = known;
        forms = level.forms.size();
        frequencies = level.frequencies.size();
        head = level.isPaired() ? forms : sureHead();
        tail = level.isPaired() ? forms : sureTail();
    }

    boolean isSure(int form) {
        return form < head || form >= tail;
    }

    /** The frequency of a form, or null when none is left for it. */
    @Nullable
    String frequency(int form) {
        int pair = form >= head && form >= tail ? form - forms + frequencies : form;
        boolean inside = isSure(form) || pair < tail - forms + frequencies;
        return pair >= 0 && pair < frequencies && inside ? level.frequencies.get(pair) : null;
    }

    /** Up to the last form, from the start on, whose frequency is confirmed. */
    private int sureHead() {
        int sure = 0;
        for (int i = 0; i < Math.min(forms, frequencies) && i - sure <= MOST_UNCONFIRMED; i++) {
            sure = isConfirmed(i, i) ? i + 1 : sure;
        }
        return sure;
    }

    private int sureTail() {
        int sure = forms;
        for (int i = forms - 1; i >= Math.max(head, forms - frequencies); i--) {
            int pair = i - forms + frequencies;
            if (pair < head || !isConfirmed(i, pair)) {
                break;
            }
            sure = i;
        }
        return sure;
    }

    /** By the words of both, or by the same form of another level. */
    private boolean isConfirmed(int form, int frequency) {
        var title = level.forms.get(form);
        var often = level.frequencies.get(frequency);
        boolean portal = title.title().toLowerCase(Locale.ROOT).contains("портал")
                && often.toLowerCase(Locale.ROOT).contains("портал");
        return portal || often.equals(known.get(title.kind()));
    }
}
