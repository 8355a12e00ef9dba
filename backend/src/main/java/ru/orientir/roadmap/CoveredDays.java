package ru.orientir.roadmap;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.ScheduleKind;

/**
 * Every day a schedule covers: what a question for a range of dates is answered from. A quota («3 раза в год») covers
 * its windows, never invented days of its own; what has no dates covers nothing.
 */
final class CoveredDays {
    /** A daily rule over the longest plan a municipality makes. */
    private static final int MAX_OCCURRENCES = 4000;

    private CoveredDays() {}

    /**
     * @param endYear last calendar year of the plan, where repetitions end
     * @return a PostgreSQL {@code datemultirange}; null without dates
     */
    static @Nullable String of(@Nullable Schedule schedule, int endYear) {
        if (schedule == null) {
            return null;
        }
        var days = new ArrayList<>(schedule.windows().stream()
                .map(w -> new Span(w.start(), w.end()))
                .toList());
        first(schedule).ifPresent(days::add);
        if (schedule.kind() == ScheduleKind.OPEN_ENDED && schedule.start() != null) {
            days.add(new Span(schedule.start(), null));
        }
        if (schedule.recurrence() != null && !schedule.approximate() && schedule.kind() != ScheduleKind.CONTINUOUS) {
            first(schedule).ifPresent(span -> days.addAll(repeat(span, schedule.recurrence(), endYear)));
        }
        return days.isEmpty() ? null : literal(days);
    }

    private static Optional<Span> first(Schedule schedule) {
        if (schedule.start() == null && schedule.end() == null) {
            return Optional.empty();
        }
        var end = schedule.end() == null ? schedule.start() : schedule.end();
        return Optional.of(new Span(schedule.start() == null ? end : schedule.start(), end));
    }

    private static List<Span> repeat(Span first, String rule, int endYear) {
        var spans = new ArrayList<Span>();
        var last = Year.of(endYear).atMonth(12).atEndOfMonth();
        var length = ChronoUnit.DAYS.between(first.start, first.end);
        try {
            var occurrences = new RecurrenceRule(rule)
                    .iterator(new DateTime(
                            first.start.getYear(), first.start.getMonthValue() - 1, first.start.getDayOfMonth()));
            while (occurrences.hasNext() && spans.size() < MAX_OCCURRENCES) {
                var next = occurrences.nextDateTime();
                var day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
                if (day.isAfter(last)) {
                    break;
                }
                spans.add(new Span(day, day.plusDays(length)));
            }
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException("The date language wrote a rule that is none: " + rule, e);
        }
        return spans;
    }

    /** In the canonical form PostgreSQL answers, so that nothing looks changed that isn't. */
    private static String literal(List<Span> days) {
        var merged = new ArrayList<Span>();
        days.stream().sorted(Comparator.comparing(Span::start)).forEach(span -> {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.touches(span)) {
                merged.set(merged.size() - 1, last.with(span));
            } else {
                merged.add(span);
            }
        });
        return "{" + String.join(",", merged.stream().map(Span::literal).toList()) + "}";
    }

    /** @param end inclusive; null without one */
    private record Span(LocalDate start, @Nullable LocalDate end) {
        boolean touches(Span next) {
            return end == null || !next.start.isAfter(end.plusDays(1));
        }

        Span with(Span next) {
            return end == null || (next.end != null && next.end.isBefore(end)) ? this : new Span(start, next.end);
        }

        String literal() {
            return "[" + start + "," + (end == null ? "" : end.plusDays(1)) + ")";
        }
    }
}
