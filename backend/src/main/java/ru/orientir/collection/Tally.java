package ru.orientir.collection;

import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.Map;

/** Submissions of one campaign, counted. */
final class Tally {
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

    private long of(SubmissionStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    CampaignView.Counts counts() {
        return new CampaignView.Counts(
                byStatus.values().stream().mapToLong(Long::longValue).sum(),
                of(SubmissionStatus.NOT_STARTED),
                of(SubmissionStatus.DRAFT),
                of(SubmissionStatus.APPROVED),
                of(SubmissionStatus.SUBMITTED),
                of(SubmissionStatus.RETURNED),
                of(SubmissionStatus.ACCEPTED),
                late);
    }

    CompletenessView.Totals totals() {
        var counts = counts();
        return new CompletenessView.Totals(
                counts.participants(),
                counts.notStarted(),
                counts.draft(),
                counts.approved(),
                counts.submitted(),
                counts.returned(),
                counts.accepted(),
                filled,
                cells,
                onTime,
                late);
    }
}
