package ru.orientir.importing.recogniser.table;

import static ru.orientir.importing.draft.ColumnMeaning.*;

import java.util.List;
import java.util.Locale;
import ru.orientir.importing.draft.ColumnMeaning;

/** Settles what the headers of one row mean beside each other. */
final class HeaderContext {
    private static final List<ColumnMeaning> AT_MOST_ONCE = List.of(
            NUMBER,
            SECTION,
            RESULT,
            REPORT_FORM,
            LEVEL,
            INDICATOR,
            METHOD,
            UNIT,
            INDICATOR_TYPE,
            SOURCE,
            POSITION,
            PERSON,
            FUNCTIONS);

    private final List<String> headers;
    private final List<ColumnMeaning> meanings;

    HeaderContext(List<String> headers, List<ColumnMeaning> meanings) {
        this.headers = headers;
        this.meanings = meanings;
    }

    void settle() {
        boolean planned = has(SCHEDULE) || has(RESPONSIBLE);
        boolean calculated = has(METHOD) || has(UNIT);
        if (planned && !calculated && !has(ACTIVITY)) {
            findActivity();
        }
        contentRatherThanForm();
        tellResultsFromIndicators(planned, calculated);
        keepStrongestActivity();
        AT_MOST_ONCE.forEach(this::keepFirst);
    }

    private void findActivity() {
        boolean found = replaceFirst(CONTENT, ACTIVITY);
        if (!found && has(SECTION) && !has(INDICATOR)) {
            meanings.set(meanings.lastIndexOf(SECTION), ACTIVITY);
        }
    }

    // «Содержание | Форма проведения»: what is done, and as what.
    private void contentRatherThanForm() {
        int form = meanings.indexOf(ACTIVITY);
        if (form >= 0
                && has(CONTENT)
                && headers.get(form).toLowerCase(Locale.ROOT).matches("(?s)форма(?!\\p{L}).*")) {
            meanings.set(form, OTHER);
            replaceFirst(CONTENT, ACTIVITY);
        }
    }

    private void tellResultsFromIndicators(boolean planned, boolean calculated) {
        if (has(ACTIVITY) && planned && !calculated) {
            meanings.replaceAll(m -> m == INDICATOR || m == TARGET ? RESULT : m);
        } else if (has(INDICATOR)) {
            meanings.replaceAll(m -> m == ACTIVITY || m == RESULT || m == CONTENT ? OTHER : m);
        } else if (has(ACTIVITY) && calculated) {
            replaceFirst(ACTIVITY, INDICATOR);
        }
    }

    // «Направление работы | Наименование | Содержание мероприятия»: the column that says «мероприятие» is the activity.
    private void keepStrongestActivity() {
        int best = -1;
        for (int i = 0; i < meanings.size(); i++) {
            if (meanings.get(i) == ACTIVITY && (best < 0 || strength(i) > strength(best))) {
                best = i;
            }
        }
        keepOnly(best, ACTIVITY);
    }

    private int strength(int column) {
        var header = headers.get(column).toLowerCase(Locale.ROOT);
        if (header.contains("мероприят") || header.contains("activ")) {
            return 3;
        }
        return header.contains("действ") || header.contains("событ") ? 2 : 1;
    }

    private void keepFirst(ColumnMeaning meaning) {
        keepOnly(meanings.indexOf(meaning), meaning);
    }

    private void keepOnly(int column, ColumnMeaning meaning) {
        for (int i = 0; i < meanings.size(); i++) {
            if (i != column && meanings.get(i) == meaning) {
                meanings.set(i, OTHER);
            }
        }
    }

    private boolean replaceFirst(ColumnMeaning from, ColumnMeaning to) {
        int at = meanings.indexOf(from);
        if (at >= 0) {
            meanings.set(at, to);
        }
        return at >= 0;
    }

    private boolean has(ColumnMeaning meaning) {
        return meanings.contains(meaning);
    }
}
