package ru.orientir.importing.recogniser.line;

/** How an item of a list is marked. */
public enum Mark {
    BULLET,
    NUMBER,
    PLAIN;

    public static Mark of(String text) {
        if (Words.numbered(text).number() != null || text.matches("^\\d{1,3}\\).*")) {
            return NUMBER;
        }
        return Words.isBulleted(text) ? BULLET : PLAIN;
    }
}
