package ru.orientir.importing.reader.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: byte order marks, UTF-16 without one, UTF-8 when it is valid, else the old Russian code page whose
 * reading looks most like Russian.
 */
public final class TextDecoder {

    private static final List<Charset> CODE_PAGES =
            List.of(Charset.forName("windows-1251"), Charset.forName("KOI8-R"), Charset.forName("IBM866"));

    /** Letters of three quarters of any Russian text. */
    private static final String FREQUENT = "оеаинтсрвлкмд";

    private static final int SAMPLE = 64 << 10;

    private TextDecoder() {}

    public static String decode(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return without(new String(bytes, marked));
        }
        Charset wide = utf16(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        return isUtf8(bytes) ? new String(bytes, StandardCharsets.UTF_8) : new String(bytes, codePage(bytes));
    }

    /** Whether the text could have been written by a person: hardly any control or undefined characters. */
    public static boolean isText(String text) {
        long strange = text.chars()
                .filter(c -> c == 0xFFFD || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'))
                .count();
        return strange * 500 <= text.length();
    }

    private static String without(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable Charset byteOrderMark(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /** In UTF-16 Russian and ASCII text every other byte is 0 or 4. */
    private static @Nullable Charset utf16(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        int[] high = new int[2];
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0 || bytes[i] == 4) {
                high[i & 1]++;
            }
        }
        int pairs = sample / 2;
        if (pairs < 4 || bytes.length % 2 != 0) {
            return null;
        }
        if (high[1] > pairs * 0.9 && high[0] < pairs * 0.2) {
            return StandardCharsets.UTF_16LE;
        }
        return high[0] > pairs * 0.9 && high[1] < pairs * 0.2 ? StandardCharsets.UTF_16BE : null;
    }

    /** A character cut off at the very end is the sign of a cut file, not of another encoding. */
    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, false);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static Charset codePage(byte[] bytes) {
        Charset best = CODE_PAGES.getFirst();
        long bestScore = Long.MIN_VALUE;
        for (Charset page : CODE_PAGES) {
            long score = score(new String(bytes, 0, Math.min(bytes.length, SAMPLE), page));
            if (score > bestScore) {
                bestScore = score;
                best = page;
            }
        }
        return best;
    }

    private static long score(String text) {
        long score = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                boolean letter = (c >= 'А' && c <= 'я') || c == 'ё' || c == 'Ё';
                score += FREQUENT.indexOf(Character.toLowerCase(c)) >= 0 ? 2 : 0;
                score -= letter || "«»№–—…“”„\u00A0".indexOf(c) >= 0 ? 0 : 4;
                // The code pages swap upper and lower case for each other.
                score -= Character.isUpperCase(c) && Character.isLowerCase(before) ? 6 : 0;
            }
            before = c;
        }
        return score;
    }
}
