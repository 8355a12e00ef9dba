package ru.orientir.collection.sheet;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer.Status;

/** What stands where, for the writer and the reader alike. */
final class Layout {
    static final String FORM = "Форма";
    /** One row for each organisation an answer can name. */
    static final String MEMBERS = "Организации";
    /** Holds the identity and what was typed when the file was made; nobody is shown it. */
    static final String HIDDEN = "orientir";

    static final int CODE = 0;
    static final int NAME = 1;
    static final int SLICE = 2;
    static final int NUMERATOR = 3;
    static final int DENOMINATOR = 4;
    static final int STATUS = 5;
    static final int NOTE = 6;
    static final int EXPLANATION = 7;
    static final int FORMER_NUMERATOR = 8;
    static final int FORMER_DENOMINATOR = 9;
    static final int FORMER_VALUE = 10;
    static final int KEY = 11;

    /** What stands for the numerator of an answer whose members are counted by name. */
    static final String BY_LIST = "по листу «Организации»";

    /** Rows above are the title and what is asked. */
    static final int HEADER = 5;

    static final Map<Status, String> STATUS_WORDS = Map.of(
            Status.EMPTY, "",
            Status.REPORTED, "данные есть",
            Status.MISSING, "нет данных",
            Status.NOT_APPLICABLE, "не применимо");

    private Layout() {}

    static String key(String indicator, String slice) {
        return indicator + "|" + slice;
    }

    /** The status of the word in its column; null when it is none of them. */
    static @Nullable Status status(String word) {
        String plain = word.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
        return STATUS_WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
