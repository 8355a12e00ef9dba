package ru.orientir.figures.observation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.RollUp;

/**
 * A question with all names resolved and the sight of the caller in it.
 *
 * @param depth whose roll-ups, where it is about roll-ups
 * @param lines any of these; absent: any
 * @param unusual lines among them, or among all, that are not simply added up
 * @param roots what is in sight and asked for; absent: everything
 * @param asOf the number of a change set; absent: now
 * @param pastTree whether the tree was another then
 */
record Asked(
        Level level,
        Depth depth,
        Sight sight,
        @Nullable List<UUID> roots,
        @Nullable UUID organisation,
        @Nullable List<Line> lines,
        List<Line> unusual,
        @Nullable List<Integer> periods,
        List<String> slices,
        @Nullable ObservationStatus status,
        @Nullable Long asOf,
        boolean pastTree,
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

    Asked at(Level otherLevel, Depth otherDepth) {
        return new Asked(
                otherLevel,
                otherDepth,
                sight,
                roots,
                organisation,
                lines,
                unusual,
                periods,
                slices,
                status,
                asOf,
                pastTree,
                after,
                EVERYTHING);
    }

    /** Nothing can be found: what is asked for is out of sight, or nobody has written of it. */
    boolean isEmpty() {
        return (roots != null && roots.isEmpty())
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
