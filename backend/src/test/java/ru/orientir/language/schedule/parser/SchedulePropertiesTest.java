package ru.orientir.language.schedule.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import ru.orientir.language.schedule.Occurrences;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.ScheduleKind;
import ru.orientir.language.schedule.Window;

class SchedulePropertiesTest {

    private static final List<String> NOMINATIVE = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");
    private static final List<String> GENITIVE = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final String[] PIECES = {
        "сентябрь",
        "мая",
        "до",
        "с",
        "по",
        "1",
        "15",
        "31",
        "2023",
        "2023-2024",
        "уч.г.",
        "года",
        ",",
        "-",
        "(",
        ")",
        "ежегодно",
        "раз в",
        "квартал",
        "II",
        "последняя",
        "неделя",
        "пятница",
        "каждый",
        "числа",
        "не позднее",
        "15.09.2023",
        "30.02",
        "далее",
        "постоянно",
        "по плану",
        "в течение",
        "начало",
        "конец",
        "каникул",
        "два",
        "месяца",
        "следующего",
        "за отчетным",
        "by",
        "first",
        "of",
        "the",
        "week",
        "\n",
        "/",
        "и",
        "10",
        "%",
        "школы",
        "29 февраля",
        "половина",
        "0",
        "99"
    };

    @Property(tries = 3000)
    void neverThrowsOnAnyText(@ForAll String text, @ForAll PlanYear planYear) {
        sound(text, PlanContext.of(2023, 2025, planYear));
    }

    @Property(tries = 20000)
    void neverThrowsOnAnyMixtureOfScheduleWords(@ForAll("mixtures") String text, @ForAll PlanYear planYear) {
        sound(text, PlanContext.of(2023, 2025, planYear));
    }

    private static void sound(String text, PlanContext plan) {
        Schedule schedule = ScheduleParser.parse(text, plan);
        assertThat(schedule.text()).isEqualTo(text);
        if (schedule.start() != null && schedule.end() != null) {
            assertThat(schedule.start()).isBeforeOrEqualTo(schedule.end());
        }
        assertThat(schedule.windows()).isSortedAccordingTo(java.util.Comparator.comparing(Window::start));
        assertThat(schedule.kind() == ScheduleKind.RECURRING)
                .isEqualTo(schedule.recurrence() != null && schedule.kind() != ScheduleKind.DEADLINE);
        assertThat(schedule.kind() == ScheduleKind.UNPARSEABLE
                        && schedule.warnings().isEmpty())
                .isFalse();
        assertThat(Occurrences.of(schedule, plan)).isNotEmpty();
    }

    @Property(tries = 2000)
    void spansOfMonthsFillTheirMonths(
            @ForAll @IntRange(min = 1, max = 12) int first,
            @ForAll @IntRange(min = 1, max = 12) int last,
            @ForAll PlanYear planYear,
            @ForAll("forms") int form) {
        YearMonth start = YearMonth.of(planYear == PlanYear.SCHOOL && first < 8 ? 2024 : 2023, first);
        YearMonth end = YearMonth.of(start.getYear() + (last < first ? 1 : 0), last);
        Schedule schedule = ScheduleParser.parse(span(form, first - 1, last - 1), PlanContext.of(2023, 2024, planYear));
        assertThat(schedule.kind()).isEqualTo(ScheduleKind.INTERVAL);
        assertThat(schedule.start()).isEqualTo(start.atDay(1));
        assertThat(schedule.end()).isEqualTo(end.atEndOfMonth());
    }

    private static String span(int form, int first, int last) {
        return switch (form) {
            case 0 -> NOMINATIVE.get(first) + " - " + NOMINATIVE.get(last);
            case 1 -> "с " + GENITIVE.get(first) + " по " + NOMINATIVE.get(last);
            case 2 -> NOMINATIVE.get(first) + "–" + NOMINATIVE.get(last);
            default -> "в период с " + GENITIVE.get(first) + " до " + GENITIVE.get(last);
        };
    }

    @Property(tries = 2000)
    void nothingThatComesBackLiesBeforeItsBeginningOrTheOrder(
            @ForAll("yearly") String phrase,
            @ForAll @IntRange(min = 2026, max = 2030) int begin,
            @ForAll @IntRange(min = 1, max = 365) int day,
            @ForAll PlanYear planYear) {
        LocalDate ordered = LocalDate.ofYearDay(2026, day);
        PlanContext plan = new PlanContext(2026, 2030, planYear, Optional.of(ordered));
        for (String text : List.of(phrase + ", с " + begin + " года", "с " + begin + " года " + phrase)) {
            Schedule schedule = ScheduleParser.parse(text, plan);
            assertThat(schedule.end()).as(text).isAfterOrEqualTo(LocalDate.of(begin, 1, 1));
            assertThat(schedule.end()).as(text).isAfterOrEqualTo(ordered);
            assertThat(schedule.windows())
                    .as(text)
                    .allMatch(window -> window.start().getYear() >= begin);
        }
        assertThat(ScheduleParser.parse(phrase, plan).end()).as(phrase).isAfterOrEqualTo(ordered);
    }

    @Property(tries = 2000)
    void everyDayOfTheCalendarIsRead(@ForAll @IntRange(min = 0, max = 1400) int days) {
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays(days);
        String month = GENITIVE.get(day.getMonthValue() - 1);
        PlanContext plan = PlanContext.of(2022, 2026, PlanYear.CALENDAR);
        for (String text : List.of(
                day.getDayOfMonth() + " " + month + " " + day.getYear(),
                "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                day.toString())) {
            Schedule schedule = ScheduleParser.parse(text, plan);
            assertThat(schedule.kind()).isEqualTo(ScheduleKind.POINT);
            assertThat(schedule.start()).isEqualTo(day);
        }
        assertThat(ScheduleParser.parse("до " + day.getDayOfMonth() + " " + month + " " + day.getYear() + " г.", plan)
                        .end())
                .isEqualTo(day);
    }

    @Property(tries = 3000)
    void spellingChangesNothing(@ForAll("phrases") String phrase, @ForAll PlanYear planYear) {
        PlanContext plan = PlanContext.of(2023, 2025, planYear);
        Schedule plain = ScheduleParser.parse(phrase, plan);
        for (String variant : List.of(
                phrase.toUpperCase(Locale.ROOT),
                phrase.replace(" ", "  "),
                phrase.replace(' ', '\u00A0'),
                phrase.replace("-", " – "),
                phrase.replace("-", "--"),
                " " + phrase + ".",
                "(" + phrase + ")",
                phrase.replace(" ", "\n"))) {
            assertThat(meaning(ScheduleParser.parse(variant, plan))).as(variant).isEqualTo(meaning(plain));
        }
    }

    @Property(tries = 500)
    void theWordYearChangesNothing(
            @ForAll @IntRange(min = 0, max = 11) int month, @ForAll @IntRange(min = 2020, max = 2030) int year) {
        PlanContext plan = PlanContext.of(2020, 2030, PlanYear.CALENDAR);
        String phrase = NOMINATIVE.get(month) + " " + year;
        for (String ending : List.of(" г.", "г.", " г", " года", " год")) {
            assertThat(meaning(ScheduleParser.parse(phrase + ending, plan)))
                    .isEqualTo(meaning(ScheduleParser.parse(phrase, plan)));
        }
    }

    private static String meaning(Schedule schedule) {
        return String.join(
                " ",
                String.valueOf(schedule.kind()),
                String.valueOf(schedule.start()),
                String.valueOf(schedule.end()),
                String.valueOf(schedule.recurrence()),
                String.valueOf(schedule.windows()));
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(9).map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<String> yearly() {
        Arbitrary<Integer> month = Arbitraries.integers().between(0, 11);
        return Arbitraries.oneOf(
                month.map(m -> "ежегодно " + NOMINATIVE.get(m)),
                month.map(m -> "ежегодно до 15 " + GENITIVE.get(m)),
                month.map(m -> "1 раз в год (" + NOMINATIVE.get(m) + ")"),
                Combinators.combine(month, month)
                        .as((a, b) -> "ежегодно с " + GENITIVE.get(a) + " по " + NOMINATIVE.get(b)),
                Combinators.combine(month, Arbitraries.integers().between(1, 28))
                        .as((m, d) -> "ежегодно " + d + " " + GENITIVE.get(m)));
    }

    @Provide
    Arbitrary<Integer> forms() {
        return Arbitraries.integers().between(0, 3);
    }

    @Provide
    Arbitrary<String> phrases() {
        Arbitrary<String> month = Arbitraries.of(NOMINATIVE);
        Arbitrary<String> genitive = Arbitraries.of(GENITIVE);
        Arbitrary<Integer> year = Arbitraries.integers().between(2020, 2028);
        return Arbitraries.oneOf(
                Combinators.combine(month, month, year).as((a, b, y) -> a + "-" + b + " " + y),
                Combinators.combine(genitive, year).as((m, y) -> "до 15 " + m + " " + y + " г"),
                Combinators.combine(month, year).as((m, y) -> m + " " + y + ", далее ежегодно"),
                month.map(m -> "ежегодно " + m),
                genitive.map(m -> "1-15 " + m),
                Arbitraries.of("I", "II", "III", "IV").map(q -> q + " квартал 2023"),
                Arbitraries.of(
                        "2 раза в год",
                        "не реже 1 раза в квартал",
                        "постоянно",
                        "по мере необходимости",
                        "каждый понедельник"));
    }
}
