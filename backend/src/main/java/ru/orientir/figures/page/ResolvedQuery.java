package ru.orientir.figures.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.name.Line;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.figures.sight.Sight;
import ru.orientir.indicator.definition.RollUp;

/**
 * A question with all names resolved and the sight of the caller in it.
 *
 * @param depth whose roll-ups, where it is about roll-ups
 * @param lines any of these; absent: any
 * @param unusual lines among them, or among all, that are not simply added up
 * @param under it and those below it only; absent: anybody
 * @param guarded whether not all of what is asked for is known to be in sight
 */
record ResolvedQuery(
        Level level,
        Depth depth,
        Sight sight,
        @Nullable UUID under,
        boolean guarded,
        @Nullable UUID organisation,
        @Nullable List<Line> lines,
        List<Line> unusual,
        @Nullable List<Integer> periods,
        List<String> slices,
        @Nullable ObservationStatus status,
        Moment moment,
        @Nullable Cell after,
        int limit) {

    private static final int EVERYTHING = 100_000;

    /** Whose roll-ups are asked for. */
    enum Depth {
        /** Of all organisations of the level. */
        LEVEL,
        /** Of the organisation. */
        ITSELF,
        /** Of those directly below the organisation. */
        PARTS
    }

    ResolvedQuery at(Level otherLevel, Depth otherDepth) {
        return new ResolvedQuery(
                otherLevel,
                otherDepth,
                sight,
                under,
                guarded,
                organisation,
                lines,
                unusual,
                periods,
                slices,
                status,
                moment,
                after,
                EVERYTHING);
    }

    /** Nothing can be found: what is asked for is out of sight, or nobody has written of it. */
    boolean isEmpty() {
        return sight.seen().isNowhere()
                || (lines != null && lines.isEmpty())
                || (periods != null && periods.isEmpty())
                || (status == ObservationStatus.SUPPRESSED && sight.isExact());
    }

    List<Integer> linesOf(RollUp rollUp) {
        return unusual.stream()
                .filter(line -> line.rollUp() == rollUp)
                .map(Line::id)
                .toList();
    }
}
