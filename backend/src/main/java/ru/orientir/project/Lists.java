package ru.orientir.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An absent list is an empty one. */
final class Lists {
    private Lists() {}

    static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
