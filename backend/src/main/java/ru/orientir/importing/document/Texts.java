package ru.orientir.importing.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one rule for white space in a document's text. */
public final class Texts {

    private static final Pattern LINE_BREAKS = Pattern.compile("\r\n?|[\u000B\u000C\u0085\u2028\u2029]");
    // Soft hyphens and zero-width characters break words for the eye only; C0 controls are debris of a format.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u00AD\u200B\u200C\u200D\u2060\uFEFF\u0000-\u0008\u000E-\u001F\u007F]");
    private static final Pattern BLANKS = Pattern.compile("[\\h]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" ?\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{2,}");

    private static final String MONTH =
            "(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}*";
    // What stands before and after a hyphen that is the word's own.
    private static final Pattern COMPOUND = Pattern.compile(
            "(?iu)(?:\\p{L}{4,}о-\\p{L}+|" + MONTH + "-" + MONTH
                    + "|(?:онлайн|офлайн|бизнес|квест|интернет|кейс|форсайт|блиц|экспресс|видео|пресс)-\\p{L}+"
                    + "|мастер-класс\\p{L}*|план\\p{L}*-график\\p{L}*|фл[еэ]ш-моб\\p{L}*"
                    + "|педагог\\p{L}*-(?:психолог|организатор|библиотекар|предметник)\\p{L}*"
                    + "|учител\\p{L}*-(?:логопед|дефектолог|предметник|психолог)\\p{L}*"
                    + "|(?:понедельник|вторник|сред\\p{L}|четверг|пятниц\\p{L}|суббот\\p{L})-(?:вторник|сред|четверг|пятниц|суббот|воскресень)\\p{L}*)");
    private static final Pattern LAST_WORD = Pattern.compile("\\p{L}+-$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");

    private Texts() {}

    /** Whether the hyphen a line ends with is the word's own («сентябрь-октябрь»), not a mark of the cut. */
    public static boolean keepsHyphen(CharSequence before, CharSequence after) {
        Matcher left = LAST_WORD.matcher(before);
        Matcher right = FIRST_WORD.matcher(after);
        return left.find()
                && right.find()
                && COMPOUND.matcher(left.group() + right.group()).matches();
    }

    /**
     * Line breaks become {@code \n}, any run of blanks (no-break ones and tabs too) one blank, soft hyphens and other
     * invisible characters vanish, empty lines and blanks at either end go.
     */
    public static String clean(String text) {
        String s = LINE_BREAKS.matcher(text).replaceAll("\n");
        s = INVISIBLE.matcher(s).replaceAll("");
        s = s.replace('\u2011', '-');
        s = BLANKS.matcher(s).replaceAll(" ");
        s = AROUND_BREAK.matcher(s).replaceAll("\n");
        return EMPTY_LINES.matcher(s).replaceAll("\n").strip();
    }

    /** As {@link #clean}, on one line. */
    public static String line(String text) {
        return clean(text).replace('\n', ' ');
    }
}
