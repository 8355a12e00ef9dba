package ru.orientir.roadmap.part;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The line of positions of a roadmap. Places lie far apart, so that something new fits between two without touching
 * them: whoever edits a neighbour keeps a valid version.
 */
public final class Positions {
    private static final long STEP = 1L << 20;
    private static final long APPEND = 1L << 10;

    private Positions() {}

    /** The place of the n-th item, from 0, of a roadmap written at once in document order. */
    public static long at(int index) {
        return (index + 1) * STEP;
    }

    /** A place right after one and before the next; empty when there is no room. */
    public static OptionalLong between(long after, @Nullable Long next) {
        if (next == null) {
            return OptionalLong.of(after + STEP);
        }
        var place = Math.min(after + APPEND, after + (next - after) / 2);
        return place > after ? OptionalLong.of(place) : OptionalLong.empty();
    }

    /** Makes positions ascend in this order, moving as few items as can be. */
    public static void settle(List<? extends Placed> inOrder) {
        var kept = longestAscent(inOrder);
        if (!spread(inOrder, kept)) {
            renumber(inOrder);
        }
    }

    /** Spreads everything evenly, with room between. */
    public static void renumber(List<? extends Placed> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).moveTo(at(i));
        }
    }

    /** Moves what is not kept into the gaps between the kept; false, with some moved, when a gap is too narrow. */
    private static boolean spread(List<? extends Placed> items, boolean[] kept) {
        int i = 0;
        while (i < items.size()) {
            if (kept[i]) {
                i++;
                continue;
            }
            int end = i;
            while (end < items.size() && !kept[end]) {
                end++;
            }
            long low = i == 0 ? 0 : items.get(i - 1).position();
            long step = end == items.size() ? STEP : (items.get(end).position() - low) / (end - i + 1);
            if (step < 1) {
                return false;
            }
            for (int k = i; k < end; k++) {
                items.get(k).moveTo(low + (k - i + 1) * step);
            }
            i = end;
        }
        return true;
    }

    private static boolean[] longestAscent(List<? extends Placed> items) {
        var tails = new int[items.size()];
        var before = new int[items.size()];
        int length = 0;
        for (int i = 0; i < items.size(); i++) {
            int at = firstNotBelow(items, tails, length, items.get(i).position());
            before[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            length = Math.max(length, at + 1);
        }
        var kept = new boolean[items.size()];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            kept[i] = true;
        }
        return kept;
    }

    private static int firstNotBelow(List<? extends Placed> items, int[] tails, int length, long position) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.get(tails[middle]).position() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
