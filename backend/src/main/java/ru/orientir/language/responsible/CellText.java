package ru.orientir.language.responsible;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleans a cell before it is read: mark-up, odd blanks, words cut at the end of a line, telephones and addresses. */
record CellText(String text, String contacts) {

    private static final Pattern BREAKING_TAG = Pattern.compile("(?i)<(?:br|/p|/li|/div|/tr)\\s*/?>");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/][^<>]{0,200}>");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\uFEFF\\p{Cc}&&[^\\n]]");
    private static final Pattern CUT_WORD = Pattern.compile("(\\p{L}+)-\\s*\\n\\s*(\\p{L}+)");
    private static final Pattern STRAY_BLANK = Pattern.compile("(?<=\\p{L})- (?=\\p{L})|(?<=\\p{L}) -(?=\\p{Ll})");
    private static final Pattern MAIL =
            Pattern.compile("(?:e-?mail:?\\s*)?[\\w.+-]{1,64}+@[\\w-]+(?:\\.[\\w-]+)++", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile(
            "(?:(?<![\\p{L}])(?:тел(?:ефон)?|т|моб|сот|факс|раб|tel|phone)[.:]*\\s*)?"
                    + "(?<![\\p{L}\\d№])(?<!№ )\\+?\\d?[ (-]{0,3}\\d(?:[ ()-]{0,2}\\d){4,12}(?!\\d)(?:\\s*доб\\.?\\s*\\d+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PHONE_LABEL =
            Pattern.compile("(?:тел(?:ефон)?|моб|факс|tel|phone)[.:]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEARS =
            Pattern.compile("\\s*(?:19|20)\\d\\d\\s?[-–/ ]\\s?(?:(?:19|20)\\d\\d|\\d\\d)\\s*");

    static CellText of(String cell) {
        var s = BREAKING_TAG.matcher(cell).replaceAll("\n");
        s = TAG.matcher(s).replaceAll("");
        s = s.replace("&nbsp;", " ")
                .replace("&laquo;", "«")
                .replace("&raquo;", "»")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        s = LINE_BREAK.matcher(s).replaceAll("\n").replace('‐', '-').replace('‑', '-');
        s = BLANK.matcher(s).replaceAll(" ");
        s = INVISIBLE.matcher(s).replaceAll("");
        s = CUT_WORD.matcher(s).replaceAll(m -> Matcher.quoteReplacement(joined(m.group(1), m.group(2))));
        s = STRAY_BLANK.matcher(s).replaceAll("-");
        var contacts = new StringBuilder();
        s = withoutContacts(MAIL, s, contacts);
        return new CellText(
                withoutContacts(PHONE, s, contacts).strip(), contacts.toString().strip());
    }

    /** A hyphen at the end of a line stays when it joins two words and goes when it cut one. */
    private static String joined(String first, String second) {
        boolean compound = Character.isUpperCase(second.charAt(0))
                || first.endsWith("о")
                || !Lexicon.forms(first.toLowerCase(java.util.Locale.of("ru"))).isEmpty();
        return first + (compound ? "-" : "") + second;
    }

    private static String withoutContacts(Pattern pattern, String s, StringBuilder contacts) {
        return pattern.matcher(s).replaceAll(m -> {
            boolean labelled = PHONE_LABEL.matcher(m.group()).lookingAt();
            long digits = m.group().chars().filter(Character::isDigit).count();
            if (pattern == PHONE
                    && (YEARS.matcher(m.group()).matches()
                            || digits < 6 && !labelled && !m.group().contains("-"))) {
                return Matcher.quoteReplacement(m.group());
            }
            contacts.append(m.group().strip()).append(' ');
            return " ";
        });
    }
}
