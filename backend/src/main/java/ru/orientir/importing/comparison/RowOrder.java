package ru.orientir.importing.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of two editions in one order. */
final class RowOrder {
    private RowOrder() {}

    /** As the document has them, unless people have arranged them anew since. */
    static List<String> of(Collection<String> base, Collection<String> mine, Collection<String> theirs) {
        return common(base, mine).equals(common(mine, base)) ? woven(theirs, mine) : woven(mine, theirs);
    }

    private static List<String> common(Collection<String> rows, Collection<String> others) {
        Set<String> known = new HashSet<>(others);
        return rows.stream().filter(known::contains).toList();
    }

    /** One list, with each row only the other has after the row it follows there. */
    private static List<String> woven(Collection<String> backbone, Collection<String> others) {
        var woven = new ArrayList<>(backbone);
        var known = new HashSet<>(backbone);
        String before = null;
        for (var row : others) {
            if (known.add(row)) {
                woven.add(before == null ? 0 : woven.indexOf(before) + 1, row);
            }
            before = row;
        }
        return woven;
    }
}
