package ru.orientir.language.schedule.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.word.Token.NumericDate;
import ru.orientir.language.schedule.word.Token.Type;

/** Cuts a phrase into tokens and undoes what typing and scanning do to it. */
public final class Tokenizer {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})\\s?[./]\\s?(\\d{1,2})\\s?[./]\\s?(\\d{4}|\\d{2})(?![\\d:])");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{4})(?!\\d)");
    private static final Pattern TIME = Pattern.compile(
            "(?:1[0-2]|[1-9])\\s?[ap]m(?!\\p{L})|(?:[01]?\\d|2[0-3])(?::[0-5]\\d|\\.(?:[034]0|[1-5]5|[25]0)(?![.\\d]))");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile(
            "(\\d+)(?:\\s?[-‑–]?\\s?(го|й|е|я|ое|ая|ый|ой|ого|ому|ом|ую|ю|ей|му|м|х|st|nd|rd|th)(?!\\p{L}))?");
    private static final Pattern DASH = Pattern.compile("(?:[\\p{Pd}−]\\s*|\\.{2,}\\s*)+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u00AD]+");
    private static final Pattern LETTER_O_IN_NUMBER = Pattern.compile("(?<=\\d)[oо](?=\\d)");
    private static final String COMMAS = ",;:()[]{}|";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean mixedAlphabets;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The phrase as it will be cut: one case, one form of each letter, no invisible characters. */
    public static String clean(String phrase) {
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(phrase.replace('№', ' '), Normalizer.Form.NFKC))
                .replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return LETTER_O_IN_NUMBER.matcher(lower).replaceAll("0");
    }

    /** @param cleaned as {@link #clean} answers it */
    public static Result tokenize(String cleaned) {
        Tokenizer tokenizer = new Tokenizer(cleaned);
        tokenizer.run();
        return new Result(tokenizer.tokens, tokenizer.mixedAlphabets);
    }

    /** @param mixedAlphabets whether Latin letters stood in for Cyrillic ones */
    public record Result(List<Token> tokens, boolean mixedAlphabets) {}

    private void run() {
        int at = 0;
        while (at < text.length()) {
            int next = Character.isDigit(text.charAt(at)) ? digits(at) : other(at);
            at = Math.max(next, at + 1);
        }
    }

    private int digits(int at) {
        Matcher iso = at(ISO, at);
        if (iso != null) {
            return date(iso, number(iso, 3), number(iso, 2), number(iso, 1));
        }
        Matcher full = at(DAY_MONTH_YEAR, at);
        if (full != null) {
            return dayMonthYear(full);
        }
        Matcher month = at(MONTH_YEAR, at);
        if (month != null && number(month, 1) <= 12) {
            return date(month, 0, number(month, 1), number(month, 2));
        }
        Matcher time = at(TIME, at);
        if (time != null) {
            tokens.add(Token.mark(Type.TIME, at, time.end()));
            return time.end();
        }
        Matcher day = at(DAY_MONTH, at);
        if (day != null) {
            return date(day, number(day, 1), number(day, 2), 0);
        }
        Matcher number = at(NUMBER, at);
        if (number == null) {
            return at + 1;
        }
        tokens.add(Token.number(at, number.end(), number.group(1), number.group(2) != null));
        return number.end();
    }

    private int dayMonthYear(Matcher found) {
        int first = number(found, 1);
        int second = number(found, 2);
        boolean american = second > 12 && first <= 12;
        int year = number(found, 3);
        return date(found, american ? second : first, american ? first : second, year);
    }

    private int date(Matcher found, int day, int month, int year) {
        NumericDate date = new NumericDate(day, month, year);
        tokens.add(new Token(Type.DATE, found.start(), found.end(), found.group(), null, 0, false, date));
        return found.end();
    }

    private int other(int at) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return at + 1;
        }
        Matcher dash = at(DASH, at);
        if (dash != null) {
            tokens.add(Token.mark(Type.DASH, at, dash.end()));
            return dash.end();
        }
        if (COMMAS.indexOf(c) >= 0) {
            tokens.add(Token.mark(Type.COMMA, at, at + 1));
        } else if (c == '/' || c == '\\') {
            tokens.add(Token.mark(Type.SLASH, at, at + 1));
        } else if (c == '+' || c == '&') {
            tokens.add(Token.word(at, at + 1, "и"));
        } else {
            return word(at);
        }
        return at + 1;
    }

    private int word(int at) {
        Matcher word = at(WORD, at);
        if (word == null) {
            return at + 1;
        }
        String written = word.group();
        String read = Alphabets.read(written);
        mixedAlphabets |= !read.equals(written);
        tokens.add(Token.word(at, word.end(), read));
        return word.end();
    }

    private @Nullable Matcher at(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher : null;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
