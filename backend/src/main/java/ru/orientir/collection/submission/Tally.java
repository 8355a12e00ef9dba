package ru.orientir.collection.submission;

import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.Map;

/** Submissions of one campaign, counted. */
public final class Tally {
    private final Map<SubmissionStatus, Long> byStatus = new EnumMap<>(SubmissionStatus.class);
    private long late;
    private long onTime;
    private long cells;
    private long filled;

    /** @param row campaign, status, how many, late ones, those in time, cells, filled cells */
    void add(Tuple row) {
        byStatus.merge(row.get(1, SubmissionStatus.class), row.get(2, Long.class), Long::sum);
        late += row.get(3, Long.class);
        onTime += row.get(4, Long.class);
        cells += row.get(5, Long.class);
        filled += row.get(6, Long.class);
    }

    public long all() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(SubmissionStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    /** Handed in after the due day, or due and not handed in. */
    public long late() {
        return late;
    }

    /** Handed in by the due day. */
    public long onTime() {
        return onTime;
    }

    /** Cells that await an answer. */
    public long cells() {
        return cells;
    }

    /** Cells that have one. */
    public long filled() {
        return filled;
    }
}
