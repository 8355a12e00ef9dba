package ru.orientir.importing.reader.block;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a list prints its numbers. */
public enum NumberStyle {
    DECIMAL,
    DECIMAL_ZERO,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    UPPER_RUSSIAN,
    LOWER_RUSSIAN,
    BULLET,
    NONE;

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    // Word leaves out ё, й, ъ, ы, ь.
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    String print(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_LETTER -> letters(LATIN, number).toUpperCase(Locale.ROOT);
            case LOWER_LETTER -> letters(LATIN, number);
            case UPPER_RUSSIAN -> letters(RUSSIAN, number).toUpperCase(Locale.ROOT);
            case LOWER_RUSSIAN -> letters(RUSSIAN, number);
            case BULLET, NONE -> "";
        };
    }

    /** By the name OOXML gives it (ST_NumberFormat); an unknown one counts in digits. */
    public static NumberStyle ofOoxml(@Nullable String name) {
        return switch (Objects.requireNonNullElse(name, "decimal")) {
            case "decimalZero" -> DECIMAL_ZERO;
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "russianUpper" -> UPPER_RUSSIAN;
            case "russianLower" -> LOWER_RUSSIAN;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /** By the code of the binary Word format and RTF (MSONFC). */
    public static NumberStyle ofNfc(int code) {
        return switch (code) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 22 -> DECIMAL_ZERO;
            case 23 -> BULLET;
            case 58 -> LOWER_RUSSIAN;
            case 59 -> UPPER_RUSSIAN;
            case 255 -> NONE;
            default -> DECIMAL;
        };
    }

    /** By the sample character ODF gives ({@code style:num-format}). */
    public static NumberStyle ofOdf(@Nullable String sample) {
        var shown = Objects.requireNonNullElse(sample, "");
        return switch (shown) {
            case "" -> NONE;
            case "I" -> UPPER_ROMAN;
            case "i" -> LOWER_ROMAN;
            case "A" -> UPPER_LETTER;
            case "a" -> LOWER_LETTER;
            default -> shown.startsWith("А") ? UPPER_RUSSIAN : shown.startsWith("а") ? LOWER_RUSSIAN : DECIMAL;
        };
    }

    private static String letters(String alphabet, int number) {
        if (number < 1) {
            return "";
        }
        // Past the last letter Word doubles it: z, aa, bb.
        String letter = String.valueOf(alphabet.charAt((number - 1) % alphabet.length()));
        return letter.repeat(Math.min(5, (number - 1) / alphabet.length() + 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
