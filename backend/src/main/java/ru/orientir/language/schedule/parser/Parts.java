package ru.orientir.language.schedule.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.Precision;
import ru.orientir.language.schedule.Rhythm;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.ScheduleKind;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.Window;
import ru.orientir.language.schedule.grammar.Frequency;
import ru.orientir.language.schedule.grammar.Reading;
import ru.orientir.language.schedule.grammar.Reading.Role;
import ru.orientir.language.schedule.word.Unit;

/** What a phrase consists of once its years are settled: dates by their role, and how often. */
final class Parts {

    final String text;
    final Reading reading;
    final PlanContext plan;
    final List<Resolved> on;
    final List<Resolved> until;
    final List<Resolved> from;
    final Limits limits;
    /** Finer than yearly, or several times a year; null if there is none. */
    final @Nullable Frequency rhythm;
    /** Once in so many years; null if there is none. */
    final @Nullable Frequency yearly;

    Parts(String text, Reading reading, PlanContext plan) {
        this.text = text;
        this.reading = reading;
        this.plan = plan;
        List<Resolved> all = YearResolver.resolve(reading, plan);
        rhythm = rhythm(reading.frequencies());
        yearly = reading.frequencies().stream()
                .filter(Frequency::onceInYears)
                .max(Comparator.comparing(Frequency::interval))
                .orElse(null);
        if (rhythm != null && (rhythm.unit() == Unit.TERM || rhythm.unit() == Unit.TRIMESTER)) {
            reading.warn(ScheduleWarningCode.USUAL_SCHOOL_DATES, "");
        }
        limits = Limits.of(all, frequency() != null, plan, everyYears());
        List<Resolved> windows = role(all, Role.ON);
        on = new ArrayList<>(limits.windows(windows, comeBack(windows.size())));
        from = role(all, Role.FROM);
        List<Resolved> deadlines = role(all, Role.UNTIL);
        boolean ahead = from.isEmpty() || from.getFirst().span().isYears();
        until = ahead ? limits.deadlines(deadlines, frequency() != null) : deadlines;
    }

    /**
     * The one with days of its own wins; «ежемесячно, каждый третий четверг» is the third of a month, not of three weeks,
     * and «1 раз в месяц по пятницам» one Friday of a month.
     */
    private static @Nullable Frequency rhythm(List<Frequency> frequencies) {
        Frequency finest = frequencies.stream()
                .filter(frequency -> !frequency.onceInYears())
                .max(Comparator.comparing(Frequency::exact))
                .orElse(null);
        if (finest == null || finest.unit() != Unit.WEEK || finest.weekdays().isEmpty()) {
            return finest;
        }
        Frequency rarer = frequencies.stream()
                .filter(frequency -> !frequency.exact() && !frequency.onceInYears())
                .filter(frequency -> frequency.unit().months() > 0 || frequency.unit() == Unit.WEEK)
                .findFirst()
                .orElse(null);
        if (rarer == null || rarer.unit() == Unit.WEEK && rarer.times() > 1) {
            return finest;
        }
        return finest.interval() > 1 && finest.interval() <= Frequency.MOST_IN_MONTH
                ? Frequency.nth(finest.weekdays().getFirst(), List.of(finest.interval()), Unit.MONTH)
                : rarer.onOneOf(finest.weekdays());
    }

    /** How often it takes place, as finely as it is said; null if it isn't. */
    @Nullable
    Frequency frequency() {
        return rhythm != null ? rhythm : yearly;
    }

    /** In how many years it comes back; every year where nothing is said. */
    int everyYears() {
        return yearly == null ? 1 : yearly.interval();
    }

    /** Whether so many windows are those of every year: «ежегодно в мае», «2 раза в год (октябрь, апрель)». */
    boolean comeBack(int windows) {
        return rhythm == null ? yearly != null : rhythm.inYear() == windows;
    }

    private List<Resolved> role(List<Resolved> all, Role role) {
        return all.stream()
                .filter(item -> item.role() == role && !limits.consistOf(item))
                .toList();
    }

    Schedule interval(Window window, Precision precision) {
        boolean oneDay = window.start().equals(window.end());
        return build(
                oneDay ? ScheduleKind.POINT : ScheduleKind.INTERVAL,
                window.start(),
                window.end(),
                List.of(window),
                null,
                null,
                precision);
    }

    List<Window> windows() {
        return on.stream().map(Resolved::window).toList();
    }

    static @Nullable LocalDate start(List<Resolved> items) {
        return items.stream()
                .map(item -> item.window().start())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static @Nullable LocalDate end(List<Resolved> items) {
        return items.stream()
                .min(Comparator.comparing(item -> item.window().start()))
                .map(item -> item.window().end())
                .orElse(null);
    }

    Schedule build(
            ScheduleKind kind,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            List<Window> windows,
            @Nullable String rule,
            @Nullable Rhythm approximate,
            Precision precision) {
        return new Schedule(
                text, kind, start, end, windows, rule, approximate != null, approximate, precision, reading.warnings());
    }
}
