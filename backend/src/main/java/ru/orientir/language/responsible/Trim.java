package ru.orientir.language.responsible;

/** Takes separators off the ends of a party's text. */
final class Trim {

    private static final String LEADING = " ,;:.–—-/\\|)•·\n";
    private static final String TRAILING = " ,;:–—-/\\|(«•·\n";

    private Trim() {}

    static String trim(String s) {
        int from = 0;
        int to = s.length();
        while (from < to && LEADING.indexOf(s.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && TRAILING.indexOf(s.charAt(to - 1)) >= 0) {
            to--;
        }
        return s.substring(from, to);
    }
}
