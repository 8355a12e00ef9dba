package ru.orientir.language.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed where a number is asked, read the Russian way: «12,5», «1 234» with any space of typography,
 * «12.5», «н/д». What could mean two things is refused and asked back, never guessed. The database reads bulk files by the same
 * grammar ({@code typed_number}, {@code typed_kind}) and the SPA cells ({@code numbers.ts}); {@code typed-numbers.tsv} holds all three to it.
 *
 * @param number present exactly when the kind is {@code NUMBER}; never negative
 * @param reason why it was refused, finer than the code
 */
public record TypedNumber(Kind kind, @Nullable BigDecimal number, @Nullable Refusal reason) {

    /** What the text is. */
    public enum Kind {
        BLANK,
        NUMBER,
        /** «н/д», «нет данных». */
        MISSING,
        /** «не применимо», «не прим.». */
        NOT_APPLICABLE,
        REFUSED
    }

    /** Why a text is no answer. */
    public enum Refusal {
        NEGATIVE,
        /** A dash, «нет», «х»: zero, no data and not applicable are all meant by it. */
        AMBIGUOUS,
        /** A percentage is computed, never typed. */
        PERCENT,
        FORMULA,
        /** «12 34» or «1.234.567»: digits that are not grouped in threes by spaces. */
        GROUPING,
        TOO_LARGE,
        TOO_PRECISE,
        TEXT;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int MAX_TEXT = 100;
    private static final int MAX_DECIMALS = 6;
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3}(?: [0-9]{3})+|[0-9]+)(?:[.,]([0-9]+))?");
    private static final Pattern MINUS = Pattern.compile("[-\\u2010-\\u2015\\u2212] ?(?=[0-9])");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s./\\\\]");

    private static final Set<String> MISSING_WORDS = Set.of(
            "нд", "нетданных", "данныхнет", "нетсведений", "сведенийнет", "данныеотсутствуют", "сведенияотсутствуют");
    private static final Set<String> NOT_APPLICABLE_WORDS = Set.of("неприм", "неприменимо", "неприменяется");
    private static final Set<String> AMBIGUOUS_WORDS =
            Set.of("", "-", "–", "—", "−", "‐", "‑", "нет", "х", "x", "…", "*", "na", "нп", "?");

    public static TypedNumber read(@Nullable String typed) {
        String text = typed == null ? "" : plain(typed);
        if (text.isEmpty()) {
            return new TypedNumber(Kind.BLANK, null, null);
        }
        if (text.length() > MAX_TEXT) {
            return refused(Refusal.TEXT);
        }
        var number = NUMBER.matcher(text);
        if (number.matches()) {
            return number(number.group(1).replace(" ", ""), number.group(2));
        }
        return words(text);
    }

    private static String plain(String typed) {
        String visible = INVISIBLE.matcher(typed).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    private static TypedNumber number(String whole, @Nullable String decimals) {
        BigDecimal value = new BigDecimal(decimals == null ? whole : whole + "." + decimals).stripTrailingZeros();
        if (value.compareTo(LIMIT) >= 0) {
            return refused(Refusal.TOO_LARGE);
        }
        if (value.scale() > MAX_DECIMALS) {
            return refused(Refusal.TOO_PRECISE);
        }
        return new TypedNumber(Kind.NUMBER, value.scale() < 0 ? value.setScale(0) : value, null);
    }

    private static TypedNumber words(String text) {
        String word = PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        if (MISSING_WORDS.contains(word)) {
            return new TypedNumber(Kind.MISSING, null, null);
        }
        if (NOT_APPLICABLE_WORDS.contains(word)) {
            return new TypedNumber(Kind.NOT_APPLICABLE, null, null);
        }
        return refused(AMBIGUOUS_WORDS.contains(word) ? Refusal.AMBIGUOUS : refusal(text));
    }

    private static Refusal refusal(String text) {
        if (text.startsWith("=")) {
            return Refusal.FORMULA;
        }
        if (MINUS.matcher(text).lookingAt()
                && NUMBER.matcher(MINUS.matcher(text).replaceFirst("")).matches()) {
            return Refusal.NEGATIVE;
        }
        if (text.endsWith("%")) {
            return Refusal.PERCENT;
        }
        return text.matches("[0-9][0-9 .,]*") ? Refusal.GROUPING : Refusal.TEXT;
    }

    private static TypedNumber refused(Refusal reason) {
        return new TypedNumber(Kind.REFUSED, null, reason);
    }
}
