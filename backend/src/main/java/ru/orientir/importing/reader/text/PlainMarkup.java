package ru.orientir.importing.reader.text;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import ru.orientir.importing.document.Texts;

/** Takes marks of HTML, Markdown and Word conversions out of a text that is otherwise plain. */
final class PlainMarkup {

    private static final Pattern LIST_ITEM_TAG =
            Pattern.compile("<li\\b[^<>]{0,500}>\\s*(?:[-•·–]\\s)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAKING_TAG = Pattern.compile(
            "</?(?:p|br|ul|ol|div|tr|td|th|table|h[1-6])\\b[^<>]{0,500}>|</li>", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\\s[^<>]{0,500})?/?>");
    private static final Pattern CONVERSION_FIELD =
            Pattern.compile("\\[(?:bookmark|pic|image|embed):? ?[^\\]\\n]{0,80}]");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__(?=\\S)|(?<=\\S)__");
    private static final Pattern INLINE_ITEM = Pattern.compile("(?<=[;:.]) +[-–•·] +(?=\\p{L})");
    private static final Pattern BULLET = Pattern.compile("(?m)^\\s*(?:[-–—•·*▪●o]|\\uF0B7|\\uF02D)\\s+(?=\\S)");

    private PlainMarkup() {}

    /** A line of prose without its marks; bullets of any kind become «- ». */
    static String paragraph(String text) {
        return Texts.clean(BULLET.matcher(strip(text)).replaceAll("- "));
    }

    /** A table cell: as a paragraph, with paragraphs and list items of HTML on lines of their own. */
    static String cell(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String s = BULLET.matcher(strip(text)).replaceAll("- ");
        return Texts.clean(INLINE_ITEM.matcher(s).replaceAll("\n- "));
    }

    private static String strip(String text) {
        String s = text;
        if (s.indexOf('<') >= 0) {
            s = LIST_ITEM_TAG.matcher(s).replaceAll("\n- ");
            s = BREAKING_TAG.matcher(s).replaceAll("\n");
            s = OTHER_TAG.matcher(s).replaceAll("");
        }
        if (s.indexOf('[') >= 0) {
            s = CONVERSION_FIELD.matcher(s).replaceAll("");
        }
        if (s.indexOf('&') >= 0) {
            s = Parser.unescapeEntities(s, false);
        }
        return EMPHASIS.matcher(s).replaceAll("");
    }
}
