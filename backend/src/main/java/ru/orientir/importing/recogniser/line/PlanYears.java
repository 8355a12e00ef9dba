package ru.orientir.importing.recogniser.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.value.PeriodDraft;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;

/**
 * The years of a plan.
 *
 * @param phrase the words that say so, or null when the years were gathered from the dates inside
 */
public record PlanYears(int start, int end, PlanYear year, @Nullable String phrase) {

    private static final String ONE = "(?:19|20)\\d{2}";
    private static final Pattern PHRASE =
            Pattern.compile("(?iu)(?:(?:на|в|за|for)\\s+(?:период\\s+)?)?(?:с\\s+)?(" + ONE
                    + ")(?:\\s*(?:г{1,2}\\.?|год\\p{L}*))?\\s*(?:[-–—/]|по|до)\\s*(" + ONE
                    + "|\\d{2}(?!\\d))\\s*(г{1,2}\\.?(?!\\p{L})|год\\p{L}*|уч\\p{L}*\\.?\\s*(?:год\\p{L}*|г\\.?)|school\\s+year|academic\\s+year)?"
                    + "|(?:на|в|for|in)\\s+(" + ONE
                    + ")\\s*(г\\.?(?!\\p{L})|год\\p{L}*|уч\\p{L}*\\.?\\s*(?:год\\p{L}*|г\\.?))?");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d№.])(?:\\d{1,2}\\.\\d{1,2}\\.)?((?:19|20)\\d{2})(?!\\d)");

    /** Calendar years no words say. */
    public static PlanYears calendar(int start, int end) {
        return new PlanYears(start, end, PlanYear.CALENDAR, null);
    }

    /** Reads «на 2022-2023 годы», «в 2023 - 2027 гг.», «на 2021-2022 учебный год», «на 2024 год»; null when there is none. */
    public static @Nullable PlanYears in(String text) {
        Matcher m = PHRASE.matcher(text);
        PlanYears found = null;
        while (m.find()) {
            boolean span = m.group(1) != null;
            int start = Integer.parseInt(span ? m.group(1) : m.group(4));
            String endText = span ? m.group(2) : m.group(4);
            int end = endText.length() == 2 ? start / 100 * 100 + Integer.parseInt(endText) : Integer.parseInt(endText);
            String unit = span ? m.group(3) : m.group(5);
            if (end < start || end - start > 20) {
                continue;
            }
            boolean school = unit != null && unit.toLowerCase().matches("уч.*|school.*|academic.*");
            found = new PlanYears(
                    start,
                    end,
                    school ? PlanYear.SCHOOL : PlanYear.CALENDAR,
                    m.group().strip());
            if (school || span) {
                return found;
            }
        }
        return found;
    }

    /** The first and last year among the dates of a plan that doesn't name its years; null when there are none. */
    public static @Nullable PlanYears of(List<String> dates) {
        int[] years = dates.stream().flatMapToInt(PlanYears::years).sorted().toArray();
        if (years.length == 0) {
            return null;
        }
        boolean school = dates.stream().anyMatch(d -> d.matches("(?isu).*учебн\\p{L}+\\s+год.*"));
        return new PlanYears(
                years[0],
                Math.max(years[0], years[years.length - 1]),
                school ? PlanYear.SCHOOL : PlanYear.CALENDAR,
                null);
    }

    private static IntStream years(String text) {
        return YEAR.matcher(text).results().mapToInt(r -> Integer.parseInt(r.group(1)));
    }

    /** Whether words call the years calendar or school years; «2022-2023» alone may be either. */
    public boolean saysWhichYears() {
        return phrase != null && phrase.matches("(?su).*(?:г|уч).*");
    }

    public PlanYears asSchool() {
        return new PlanYears(start, end == start ? start + 1 : end, PlanYear.SCHOOL, phrase);
    }

    public PlanContext context(@Nullable LocalDate documentDate) {
        return new PlanContext(start, Math.max(start, end), year, Optional.ofNullable(documentDate));
    }

    public PeriodDraft period(Place place, double confidence) {
        boolean school = year == PlanYear.SCHOOL;
        LocalDate first = LocalDate.of(start, school ? 9 : 1, 1);
        LocalDate last = school ? LocalDate.of(Math.max(end, start + 1), 5, 31) : LocalDate.of(end, 12, 31);
        return new PeriodDraft(phrase, first, last, place, phrase == null ? Math.min(confidence, 0.6) : confidence);
    }
}
