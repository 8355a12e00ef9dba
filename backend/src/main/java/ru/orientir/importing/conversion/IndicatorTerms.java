package ru.orientir.importing.conversion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.CollectionWindow;
import ru.orientir.indicator.definition.IndicatorType;
import ru.orientir.indicator.definition.Threshold;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.parser.ScheduleParser;
import ru.orientir.organisation.Grades;

/** Short phrases of a methodology: «не менее 50%», «июль-август», «5-11 классов». What is not understood is left out. */
final class IndicatorTerms {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern CEILING =
            Pattern.compile("(?isu).*(?:не\\s+(?:более|выше|больше|превыша)|(?<!\\p{L})до\\s+\\d|≤|<=).*");
    private static final Pattern GRADES = Pattern.compile(
            "(?iu)(\\d{1,2})(?:\\s*-?\\s*(?:х|го|й|е))?(?:\\s*(?:[-–—,]|и|по)\\s*(\\d{1,2})(?:\\s*-?\\s*(?:х|го|й|е))?)?\\s+класс");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int SOME_YEAR = 2025;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private IndicatorTerms() {}

    /** A count («не менее 2» colleges) is the municipality's; a share is each organisation's. */
    static List<Threshold> thresholds(@Nullable String printed, IndicatorType type) {
        if (printed == null || printed.length() > 200) {
            return List.of();
        }
        var number = NUMBER.matcher(printed);
        if (!number.find()) {
            return List.of();
        }
        var value = new BigDecimal(number.group().replace(',', '.'));
        if (type == IndicatorType.PERCENTAGE && value.compareTo(WHOLE) > 0) {
            return List.of();
        }
        return List.of(new Threshold(
                type == IndicatorType.COUNT ? Threshold.Level.MUNICIPALITY : Threshold.Level.ORGANISATION,
                isCeiling(printed) ? Threshold.Comparison.AT_MOST : Threshold.Comparison.AT_LEAST,
                value,
                printed.strip()));
    }

    static boolean isCeiling(String threshold) {
        return CEILING.matcher(threshold).matches();
    }

    /** Days that come again every year: the date language reads them, the year is forgotten. */
    static @Nullable CollectionWindow window(@Nullable String printed) {
        if (printed == null || printed.length() > 500) {
            return null;
        }
        var read = ScheduleParser.parse(printed, PlanContext.of(SOME_YEAR, SOME_YEAR + 1, PlanYear.SCHOOL));
        LocalDate start = read.start();
        LocalDate end = read.end();
        if (start == null || end == null || read.recurrence() != null || !end.isBefore(start.plusYears(1))) {
            return null;
        }
        return new CollectionWindow(start.format(DAY), end.format(DAY), printed.strip());
    }

    /** The grades the name speaks of, else those the method counts. */
    static @Nullable Grades grades(String name, @Nullable String numerator) {
        var ofName = grades(name);
        return ofName != null || numerator == null ? ofName : grades(numerator);
    }

    private static @Nullable Grades grades(String text) {
        var m = GRADES.matcher(text);
        if (!m.find()) {
            return null;
        }
        int from = Integer.parseInt(m.group(1));
        int to = m.group(2) == null ? from : Integer.parseInt(m.group(2));
        return from < 1 || to > 12 || to < from ? null : new Grades(from, to);
    }
}
