package ru.orientir.exporting;

import java.time.format.DateTimeFormatter;
import ru.orientir.indicator.period.ReportingPeriod;

/** A reporting period as it is printed. */
final class PeriodText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private PeriodText() {}

    static String of(String code) {
        var period = ReportingPeriod.parse(code);
        return "%s (%s – %s)".formatted(name(period), DAY.format(period.start()), DAY.format(period.end()));
    }

    private static String name(ReportingPeriod period) {
        var school = "%d/%02d учебный год".formatted(period.year(), (period.year() + 1) % 100);
        var part = period.code().substring(period.code().length() - 1);
        return switch (period.kind()) {
            case REPORTING_YEAR -> "%d/%02d отчётный год".formatted(period.year(), (period.year() + 1) % 100);
            case HALF_YEAR -> part + " полугодие, " + school;
            case QUARTER_TERM -> part + " четверть, " + school;
            case TRIMESTER -> part + " триместр, " + school;
            case CALENDAR_YEAR -> period.year() + " год";
            case QUARTER -> part + " квартал " + period.year() + " года";
            case MONTH -> period.code().substring(period.code().length() - 2) + "." + period.year();
        };
    }
}
