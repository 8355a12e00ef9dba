package ru.orientir.importing.reader.block;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts the numbered paragraphs of a document the way Word does, because the numbers are not in the text. Lists that
 * share an abstract definition go on counting together; a start override begins anew once.
 */
public final class ListNumbering {

    public static final int LEVELS = 9;

    /**
     * One level of a list.
     *
     * @param template the printed label with {@code %1}…{@code %9} for the numbers of the levels
     * @param legal all numbers in digits, whatever the style of their levels
     */
    public record Level(int start, NumberStyle style, String template, boolean legal) {}

    /**
     * A list as paragraphs refer to it.
     *
     * @param counter lists of equal counter share their numbers
     * @param overrides by level, below {@link #LEVELS}: where this list begins anew
     */
    public record Definition(String id, String counter, List<Level> levels, Map<Integer, Integer> overrides) {

        private int start(int level) {
            return overrides.getOrDefault(level, levels.get(level).start);
        }
    }

    /** By counter: the numbers its levels stand at, without those that have not begun. */
    private final Map<String, NavigableMap<Integer, Integer>> counters = new HashMap<>();

    private final Set<String> begun = new HashSet<>();

    /** The label of the next paragraph of the list: «1.2.», «-» for a bullet, or empty. */
    public String next(Definition list, int level) {
        if (list.levels.isEmpty()) {
            return "";
        }
        int at = Math.clamp(level, 0, list.levels.size() - 1);
        var numbers = counters.computeIfAbsent(list.counter, key -> new TreeMap<>());
        if (begun.add(list.id)) {
            list.overrides.keySet().forEach(numbers::remove);
        }
        for (int above = 0; above < at; above++) {
            numbers.putIfAbsent(above, list.start(above));
        }
        numbers.merge(at, list.start(at), (before, start) -> before + 1);
        numbers.tailMap(at, false).clear();
        return label(list, List.copyOf(numbers.values()), at);
    }

    private static String label(Definition list, List<Integer> numbers, int at) {
        Level level = list.levels.get(at);
        if (level.style == NumberStyle.BULLET) {
            return "-";
        }
        StringBuilder label = new StringBuilder();
        String template = level.template;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            char digit = i + 1 < template.length() ? template.charAt(i + 1) : 0;
            if (c == '%' && digit >= '1' && digit <= '9') {
                int shown = digit - '1';
                if (shown <= at) {
                    NumberStyle style = level.legal ? NumberStyle.DECIMAL : list.levels.get(shown).style;
                    label.append(style.print(numbers.get(shown)));
                }
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }
}
