package ru.orientir.importing.reader.office;

import java.io.IOException;
import java.io.InputStream;

/** Cuts RTF into braces, control words, control symbols and bytes of text. */
final class RtfTokens {

    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        SYMBOL,
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 40;

    private final InputStream in;
    private int pushedBack = -1;

    private String word = "";
    private int number;
    private boolean numbered;

    RtfTokens(InputStream in) {
        this.in = in;
    }

    /** The control word, or the one character of a control symbol. */
    String word() {
        return word;
    }

    /** The number after a control word, the value of a byte, or the fallback. */
    int number(int fallback) {
        return numbered ? number : fallback;
    }

    Kind next() throws IOException {
        int c = read();
        while (c == '\r' || c == '\n') {
            c = read();
        }
        return switch (c) {
            case -1 -> Kind.END;
            case '{' -> Kind.OPEN;
            case '}' -> Kind.CLOSE;
            case '\\' -> control();
            default -> bytes(c);
        };
    }

    void skipBytes(int count) throws IOException {
        in.skipNBytes(Math.max(0, count));
    }

    private Kind control() throws IOException {
        int c = read();
        if (c == '\'') {
            int high = Character.digit(read(), 16);
            int low = Character.digit(read(), 16);
            return bytes(high < 0 || low < 0 ? '?' : high * 16 + low);
        }
        if (!isLetter(c)) {
            word = c < 0 ? "" : String.valueOf((char) c);
            numbered = false;
            return c < 0 ? Kind.END : Kind.SYMBOL;
        }
        StringBuilder name = new StringBuilder();
        for (; isLetter(c) && name.length() < LONGEST_WORD; c = read()) {
            name.append((char) c);
        }
        word = name.toString();
        parameter(c);
        return Kind.WORD;
    }

    private void parameter(int first) throws IOException {
        int c = first;
        boolean negative = c == '-';
        if (negative) {
            c = read();
        }
        long value = 0;
        numbered = false;
        for (; c >= '0' && c <= '9'; c = read()) {
            numbered = true;
            value = Math.min(Integer.MAX_VALUE, value * 10 + c - '0');
        }
        number = (int) (negative ? -value : value);
        if (c != ' ') {
            pushedBack = c;
        }
    }

    private Kind bytes(int value) {
        numbered = true;
        number = value;
        return Kind.BYTE;
    }

    private int read() throws IOException {
        if (pushedBack >= 0) {
            int c = pushedBack;
            pushedBack = -1;
            return c;
        }
        return in.read();
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
