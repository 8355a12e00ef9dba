package ru.orientir.figures.suppression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How the names of slices are built: {@code dimension:category} joined with {@code ;}, empty for the whole. */
final class Slices {
    static final String WHOLE = "";

    private Slices() {}

    static List<String> parts(String slice) {
        return slice.isEmpty() ? List.of() : Arrays.asList(slice.split(";"));
    }

    static String dimension(String part) {
        return part.substring(0, part.indexOf(':'));
    }

    /** The slice this one is a part of when the category is left out. */
    static String without(String slice, String part) {
        return parts(slice).stream().filter(p -> !p.equals(part)).collect(Collectors.joining(";"));
    }
}
