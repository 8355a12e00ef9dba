package ru.orientir.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an absent list in JSON stands for. */
public final class Lists {
    private Lists() {}

    /** An absent list is an empty one. A {@code null} inside stays, for the validator to name its place. */
    public static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().toList();
    }

    /** An absent or empty list holds only this. */
    public static <T> List<T> orElse(@Nullable List<T> list, T only) {
        return list == null || list.isEmpty() ? List.of(only) : list.stream().toList();
    }
}
