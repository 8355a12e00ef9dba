package ru.orientir.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An absent list is an empty one. */
final class Lists {
    private Lists() {}

    static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().toList();
    }

    static <T> List<T> orElse(@Nullable List<T> list, T only) {
        return list == null || list.isEmpty() ? List.of(only) : list.stream().toList();
    }
}
