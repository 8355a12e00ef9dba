package ru.orientir.indicator.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "RY2025, REPORTING_YEAR, 2025-09-01, 2026-08-31, RY2024",
        "RY2025-H1, HALF_YEAR, 2025-09-01, 2025-12-31, RY2024-H2",
        "RY2025-H2, HALF_YEAR, 2026-01-01, 2026-05-31, RY2025-H1",
        "RY2025-C1, QUARTER_TERM, 2025-09-01, 2025-10-31, RY2024-C4",
        "RY2025-C4, QUARTER_TERM, 2026-04-01, 2026-05-31, RY2025-C3",
        "RY2023-T2, TRIMESTER, 2023-12-01, 2024-02-29, RY2023-T1",
        "CY2026, CALENDAR_YEAR, 2026-01-01, 2026-12-31, CY2025",
        "CY2026-Q1, QUARTER, 2026-01-01, 2026-03-31, CY2025-Q4",
        "CY2026-M01, MONTH, 2026-01-01, 2026-01-31, CY2025-M12",
        "CY2026-M12, MONTH, 2026-12-01, 2026-12-31, CY2026-M11"
    })
    void readsItsCode(String code, PeriodKind kind, LocalDate start, LocalDate end, String previous) {
        var period = ReportingPeriod.parse(code);
        assertThat(period).isEqualTo(new ReportingPeriod(code, kind, start, end));
        assertThat(period.previous().code()).isEqualTo(previous);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "RY25",
                "RY2025-Q1",
                "RY2025-C5",
                "CY2026-M13",
                "CY2026-M1",
                "ry2025",
                "RY2025 ",
                "RY2025-"
            })
    void refusesWhatIsNone(String code) {
        assertThat(ReportingPeriod.read(code)).isEmpty();
    }

    @Property
    void goesBackAndForth(@ForAll("codes") String code) {
        var period = ReportingPeriod.parse(code);
        assertThat(period.previous().next()).isEqualTo(period);
        assertThat(period.previous().end()).isBefore(period.start());
        assertThat(period.yearBefore().kind()).isEqualTo(period.kind());
        assertThat(period.start().minusYears(1)).isEqualTo(period.yearBefore().start());
    }

    @Provide
    Arbitrary<String> codes() {
        var parts = Arrays.asList(
                "RY", "RY-H1", "RY-H2", "RY-C1", "RY-C3", "RY-C4", "RY-T1", "RY-T3", "CY", "CY-Q1", "CY-Q4", "CY-M01",
                "CY-M09", "CY-M12");
        return Combinators.combine(Arbitraries.of(parts), Arbitraries.integers().between(2005, 2090))
                .as((part, year) -> part.substring(0, 2) + year + part.substring(2));
    }

    @Test
    void augustBelongsToTheYearThatBeganInSeptember() {
        assertThat(ReportingPeriod.reportingYear(LocalDate.of(2026, 8, 31)).code())
                .isEqualTo("RY2025");
        assertThat(ReportingPeriod.reportingYear(LocalDate.of(2026, 9, 1)).code())
                .isEqualTo("RY2026");
    }
}
