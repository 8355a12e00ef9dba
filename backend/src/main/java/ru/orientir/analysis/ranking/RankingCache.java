package ru.orientir.analysis.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.sight.Sight;

/**
 * The rankings asked for last: whoever scrolls through one asks for the same page after page. A key holds the moment, so nothing in
 * it grows stale.
 */
@ApplicationScoped
class RankingCache {
    private static final long CELLS = 1_500_000;

    private final Map<Key, Standing> standings = new LinkedHashMap<>(16, 0.75f, true);
    private long cells;

    /** What an answer depends on. */
    record Key(RankingQuestion question, long moment, Sight sight) {}

    Standing get(Key key, Supplier<Standing> compute) {
        var known = find(key);
        if (known == null) {
            known = compute.get();
            keep(key, known);
        }
        return known;
    }

    private synchronized @Nullable Standing find(Key key) {
        return standings.get(key);
    }

    private synchronized void keep(Key key, Standing standing) {
        if (standings.put(key, standing) == null) {
            cells += standing.cells();
        }
        var oldest = standings.entrySet().iterator();
        while (cells > CELLS && oldest.hasNext()) {
            cells -= oldest.next().getValue().cells();
            oldest.remove();
        }
    }
}
