package ru.orientir.importing.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.document.Paragraph;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.Place;

/** Prose of a plain text: lines broken by a converter are joined again, headings and list items are told by their marks. */
final class Paragraphs {

    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}(#{1,6})\\s+(.*)$", Pattern.DOTALL);
    private static final Pattern BULLETED_NUMBER = Pattern.compile("^- (?=\\d{1,3}(?:\\.\\d{1,3})*[.)]\\s)");
    private static final Pattern ITEM =
            Pattern.compile("^\\s*(?:[-–—•·*▪●]\\s|\\d{1,3}(?:\\.\\d{1,3})*[.)]\\s|\\p{L}\\)\\s|#|\\*\\*|\\uF0B7)");
    private static final Pattern STARTS_LOWER = Pattern.compile("^\\s*[«\"(]?\\p{Ll}.*", Pattern.DOTALL);
    // Lines that open something new although they begin with a small letter.
    private static final Pattern OPENS =
            Pattern.compile("^\\s*(?:от\\s+[«\"\\d_]|№|к\\s+приказу|п\\s*р\\s*и\\s*к\\s*а\\s*з).*", Pattern.DOTALL);
    private static final Pattern ENDS = Pattern.compile(".*[.;:!?»]\\s*$", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("^\\s*[-–—•·*▪●\uF0B7]\\s");
    private static final int LONG = 60;
    private static final int SHORT = 30;
    /** Lines beyond this are no paragraph a converter broke, and asking again for each would take for ever. */
    private static final int LONGEST = 5_000;

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int start;
    private boolean bold;

    private Paragraphs() {}

    /** Reads the lines from {@code from} up to but not including {@code to}. */
    static List<Paragraph> read(List<String> lines, int from, int to) {
        var reader = new Paragraphs();
        boolean blank = true;
        for (int i = from; i < to; i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                blank = true;
                continue;
            }
            reader.add(line, i + 1, blank);
            blank = false;
        }
        reader.end();
        return reader.paragraphs;
    }

    private void add(String line, int number, boolean afterBlank) {
        if (text.isEmpty() || !joins(line, afterBlank)) {
            end();
            start = number;
        } else {
            text.append('\n');
        }
        text.append(line);
        if ((line.length() - line.replace("**", "").length()) / 2 % 2 == 1) {
            bold = !bold;
        }
    }

    private boolean joins(String line, boolean afterBlank) {
        if (text.length() > LONGEST) {
            return false;
        }
        if (bold && !afterBlank) {
            return true;
        }
        if (ITEM.matcher(line).lookingAt() || OPENS.matcher(line).matches()) {
            return false;
        }
        boolean lower = STARTS_LOWER.matcher(line).matches();
        boolean open = !ENDS.matcher(text).matches() && !text.toString().endsWith("**");
        boolean item = BULLET.matcher(text).lookingAt();
        if (afterBlank) {
            return lower && open && (item || text.length() > LONG);
        }
        // A converter that breaks lines after each word leaves short ones; a capital letter then says nothing.
        boolean shortLine = text.length() - Math.max(0, text.lastIndexOf("\n")) < SHORT;
        return lower || (item && open && shortLine) || text.charAt(text.length() - 1) == ',';
    }

    private void end() {
        String raw = text.toString();
        text.setLength(0);
        bold = false;
        Matcher heading = HEADING.matcher(raw);
        boolean isHeading = heading.matches();
        String clean = PlainMarkup.paragraph(isHeading ? heading.group(2) : raw).replace('\n', ' ');
        clean = BULLETED_NUMBER.matcher(clean).replaceFirst("");
        if (clean.isBlank()) {
            return;
        }
        Place place = Place.atLine(start);
        if (isHeading) {
            paragraphs.add(new Paragraph(
                    clean, ParagraphStyle.HEADING, heading.group(1).length(), place));
        } else if (clean.startsWith("- ")) {
            int indent = raw.length() - raw.stripLeading().length();
            paragraphs.add(new Paragraph(clean, ParagraphStyle.LIST_ITEM, 1 + indent / 2, place));
        } else {
            paragraphs.add(Paragraph.plain(clean, place));
        }
    }
}
