package ru.orientir.analysis.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.period.ReportingPeriod;

/** Which periods stand beside the asked one. */
final class Series {
    private static final int LENGTH = 5;

    private Series() {}

    /** The last five of the same kind, the asked one last. */
    static List<ReportingPeriod> trend(ReportingPeriod asked) {
        var periods = new ArrayList<ReportingPeriod>(List.of(asked));
        while (periods.size() < LENGTH) {
            periods.addFirst(periods.getFirst().previous());
        }
        return periods;
    }

    /** What an earlier value may be taken from, the best first: the same kind always, another only where the definition says so. */
    static List<ReportingPeriod> before(ReportingPeriod asked, @Nullable Definition definition) {
        var periods = new ArrayList<>(List.of(asked.previous()));
        otherYear(asked)
                .filter(other -> definition == null || definition.comparable(asked.kind(), other.kind()))
                .ifPresent(periods::add);
        return periods;
    }

    /** The last year of the other reckoning that began before a year did. */
    private static Optional<ReportingPeriod> otherYear(ReportingPeriod asked) {
        return switch (asked.kind()) {
            case REPORTING_YEAR -> ReportingPeriod.read("CY" + asked.year());
            case CALENDAR_YEAR -> ReportingPeriod.read("RY" + (asked.year() - 2));
            default -> Optional.<ReportingPeriod>empty();
        };
    }
}
