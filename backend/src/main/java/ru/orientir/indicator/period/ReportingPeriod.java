package ru.orientir.indicator.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;

/**
 * The time a value is measured over.
 *
 * @param code {@code RY2025} (1 September 2025 – 31 August 2026), {@code RY2025-H1}, {@code RY2025-C1} (четверть),
 *     {@code RY2025-T1} (trimester), {@code CY2026}, {@code CY2026-Q1}, {@code CY2026-M01}
 * @param start first day; of a term, the day of the default calendar: see {@link TermCalendars}
 * @param end last day
 */
public record ReportingPeriod(String code, PeriodKind kind, LocalDate start, LocalDate end) {
    public static final String CODES = "RY2025, RY2025-H1, -C1…C4, -T1…T3, CY2026, CY2026-Q1…Q4 or CY2026-M01…M12.";

    private static final Pattern CODE = Pattern.compile(
            "(RY)(20\\d\\d)(?:-(H[12]|C[1-4]|T[1-3]))?|(CY)(20\\d\\d)(?:-(Q[1-4]|M(?:0[1-9]|1[0-2])))?");

    /** All codes, without the year. */
    private static final List<String> YEARS = Stream.of(
                    Stream.of("RY", "RY-H1", "RY-H2", "CY"),
                    IntStream.rangeClosed(1, 4).mapToObj(i -> "RY-C" + i),
                    IntStream.rangeClosed(1, 3).mapToObj(i -> "RY-T" + i),
                    IntStream.rangeClosed(1, 4).mapToObj(i -> "CY-Q" + i),
                    IntStream.rangeClosed(1, 12).mapToObj("CY-M%02d"::formatted))
            .flatMap(codes -> codes)
            .toList();

    /** The period of a code; empty when it is none. */
    public static Optional<ReportingPeriod> read(String code) {
        var m = CODE.matcher(code);
        if (!m.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                m.group(1) != null
                        ? ofSchoolYear(Integer.parseInt(m.group(2)), m.group(3))
                        : ofCalendarYear(Integer.parseInt(m.group(5)), m.group(6)));
    }

    /** The period of a query parameter; 400 when it is none. */
    public static ReportingPeriod parameter(String name, String code) {
        return read(code)
                .orElseThrow(() -> ProblemException.invalidParameter(name, "It is no period.", List.of(CODES)));
    }

    /** The period of the parameter {@code period}; 400 when it is none. */
    public static ReportingPeriod parse(String code) {
        return parameter("period", code);
    }

    /** The period a body names; 422 at the pointer when it is none. */
    public static ReportingPeriod parse(String code, String pointer) {
        return read(code).orElseThrow(() -> ProblemException.invalid(pointer, "invalid_value", CODES));
    }

    /** The reporting year a day belongs to. */
    public static ReportingPeriod reportingYear(LocalDate day) {
        return ofSchoolYear(day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1, null);
    }

    /** Every period that shares a day with a range, by kind and day. */
    public static List<ReportingPeriod> touching(LocalDate first, LocalDate last) {
        return YEARS.stream()
                .flatMap(part -> IntStream.rangeClosed(first.getYear() - 1, last.getYear())
                        .mapToObj(year -> parse(part.substring(0, 2) + year + part.substring(2))))
                .filter(p -> !p.end.isBefore(first) && !p.start.isAfter(last))
                .sorted(Comparator.comparing(ReportingPeriod::kind).thenComparing(ReportingPeriod::start))
                .toList();
    }

    /** The one before of the same kind. */
    public ReportingPeriod previous() {
        if (parts() == 0) {
            return yearBefore();
        }
        return part() > 1 ? at(year(), part() - 1) : at(year() - 1, parts());
    }

    /** The one after of the same kind. */
    public ReportingPeriod next() {
        if (parts() == 0) {
            return at(year() + 1, 0);
        }
        return part() < parts() ? at(year(), part() + 1) : at(year() + 1, 1);
    }

    /** The same a year earlier: what «last year» means beside a value. */
    public ReportingPeriod yearBefore() {
        return at(year() - 1, part());
    }

    /** The year in its code. */
    public int year() {
        return Integer.parseInt(code.substring(2, 6));
    }

    /** Its place in the year, from 1; 0 for a whole year. */
    int part() {
        return code.length() == 6 ? 0 : Integer.parseInt(code.substring(8));
    }

    private int parts() {
        return switch (kind) {
            case REPORTING_YEAR, CALENDAR_YEAR -> 0;
            case HALF_YEAR -> 2;
            case TRIMESTER -> 3;
            case QUARTER_TERM, QUARTER -> 4;
            case MONTH -> 12;
        };
    }

    /** A neighbour in the same writing; years outside the codes are the caller's bad luck, and 400. */
    private ReportingPeriod at(int year, int part) {
        var suffix = kind == PeriodKind.MONTH
                ? "-M%02d".formatted(part)
                : code.length() == 6 ? "" : code.substring(6, 8) + part;
        return parse(code.substring(0, 2) + year + suffix);
    }

    private static ReportingPeriod ofSchoolYear(int year, @Nullable String part) {
        var code = "RY" + year + (part == null ? "" : "-" + part);
        if (part == null) {
            return new ReportingPeriod(
                    code, PeriodKind.REPORTING_YEAR, LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 8, 31));
        }
        var months = schoolMonths(part);
        var kind =
                switch (part.charAt(0)) {
                    case 'H' -> PeriodKind.HALF_YEAR;
                    case 'C' -> PeriodKind.QUARTER_TERM;
                    default -> PeriodKind.TRIMESTER;
                };
        return new ReportingPeriod(code, kind, first(year, months[0]), last(year, months[1]));
    }

    /** Halves by docs/promises.md; terms where no calendar says otherwise. */
    private static Month[] schoolMonths(String part) {
        return switch (part) {
            case "H1" -> new Month[] {Month.SEPTEMBER, Month.DECEMBER};
            case "H2" -> new Month[] {Month.JANUARY, Month.MAY};
            case "C1" -> new Month[] {Month.SEPTEMBER, Month.OCTOBER};
            case "C2" -> new Month[] {Month.NOVEMBER, Month.DECEMBER};
            case "C3" -> new Month[] {Month.JANUARY, Month.MARCH};
            case "C4" -> new Month[] {Month.APRIL, Month.MAY};
            case "T1" -> new Month[] {Month.SEPTEMBER, Month.NOVEMBER};
            case "T2" -> new Month[] {Month.DECEMBER, Month.FEBRUARY};
            default -> new Month[] {Month.MARCH, Month.MAY};
        };
    }

    private static LocalDate first(int schoolYear, Month month) {
        return YearMonth.of(month.getValue() >= 9 ? schoolYear : schoolYear + 1, month)
                .atDay(1);
    }

    private static LocalDate last(int schoolYear, Month month) {
        return YearMonth.of(month.getValue() >= 9 ? schoolYear : schoolYear + 1, month)
                .atEndOfMonth();
    }

    private static ReportingPeriod ofCalendarYear(int year, String part) {
        var code = "CY" + year + (part == null ? "" : "-" + part);
        if (part == null) {
            return new ReportingPeriod(
                    code, PeriodKind.CALENDAR_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int number = Integer.parseInt(part.substring(1));
        boolean month = part.charAt(0) == 'M';
        var first = YearMonth.of(year, month ? number : number * 3 - 2);
        return new ReportingPeriod(
                code,
                month ? PeriodKind.MONTH : PeriodKind.QUARTER,
                first.atDay(1),
                first.plusMonths(month ? 0 : 2).atEndOfMonth());
    }
}
