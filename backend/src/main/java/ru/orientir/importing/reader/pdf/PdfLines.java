package ru.orientir.importing.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import ru.orientir.importing.document.Texts;
import technology.tabula.TextElement;

/**
 * Lines and paragraphs out of characters on a page. A PDF has neither: a line is what shares a baseline, and a break
 * between two lines was meant when the first word of the second would have fitted on the first.
 */
final class PdfLines {

    /** A line of text in points; the top of the page is 0. */
    record Line(String text, double left, double right, double top, double bottom, double firstWord) {

        private boolean isOneWord() {
            return text.indexOf(' ') < 0;
        }

        private double height() {
            return Math.max(1, bottom - top);
        }
    }

    private static final Pattern ITEM =
            Pattern.compile("^(?:[-–—•·▪●○■\uF0B7\uF02D]|\\d+(?:\\.\\d+)*[.)])\\s.*", Pattern.DOTALL);
    private static final Pattern DRAWN_BULLET = Pattern.compile("^[•·▪●○■\uF0B7\uF02D]\\s*");
    private static final double CELL_PADDING = 5.5;

    private PdfLines() {}

    static List<Line> lines(List<TextElement> elements) {
        List<TextElement> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparingDouble(TextElement::getBottom).thenComparingDouble(TextElement::getLeft));
        List<Line> lines = new ArrayList<>();
        List<TextElement> current = new ArrayList<>();
        for (TextElement element : sorted) {
            if (!current.isEmpty()) {
                TextElement first = current.getFirst();
                double allowed = 0.5 * Math.max(2, Math.max(first.getHeight(), element.getHeight()));
                if (element.getBottom() - first.getBottom() > allowed) {
                    addLine(current, lines);
                    current.clear();
                }
            }
            current.add(element);
        }
        addLine(current, lines);
        return lines;
    }

    private static void addLine(List<TextElement> elements, List<Line> lines) {
        List<TextElement> sorted = new ArrayList<>(elements);
        sorted.removeIf(element -> element.getText().isBlank());
        if (sorted.isEmpty()) {
            return;
        }
        sorted.sort(Comparator.comparingDouble(TextElement::getLeft));
        StringBuilder text = new StringBuilder();
        double firstWord = 0;
        boolean inFirstWord = true;
        double left = sorted.getFirst().getLeft();
        double right = left;
        for (TextElement element : sorted) {
            double blank = Math.max(1, 0.4 * element.getWidthOfSpace());
            if (!text.isEmpty() && element.getLeft() - right > blank) {
                text.append(' ');
                inFirstWord = false;
            }
            text.append(element.getText());
            right = Math.max(right, element.getRight());
            firstWord = inFirstWord ? right - left : firstWord;
        }
        double top = sorted.stream().mapToDouble(TextElement::getTop).min().orElse(0);
        double bottom =
                sorted.stream().mapToDouble(TextElement::getBottom).max().orElse(0);
        lines.add(new Line(text.toString(), left, right, top, bottom, firstWord));
    }

    /** The text of a cell: paragraphs as lines. */
    static String cellText(List<TextElement> elements, double left, double right) {
        List<Line> lines = lines(elements);
        List<String> paragraphs = new ArrayList<>();
        for (List<Line> paragraph : paragraphs(lines, left + CELL_PADDING, right - CELL_PADDING)) {
            paragraphs.add(join(paragraph, right - CELL_PADDING));
        }
        return String.join("\n", paragraphs);
    }

    /** Groups lines into paragraphs within the given margins. */
    static List<List<Line>> paragraphs(List<Line> lines, double left, double right) {
        List<List<Line>> paragraphs = new ArrayList<>();
        Line before = null;
        for (Line line : lines) {
            if (before == null || begins(line, before, left, right)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(line);
            before = line;
        }
        return paragraphs;
    }

    /**
     * One text of the lines of a paragraph: words cut by a hyphen made whole, also those a narrow cell cut without one;
     * a drawn bullet becomes «- ».
     *
     * @param right the right margin
     */
    static String join(List<Line> paragraph, double right) {
        StringBuilder text = new StringBuilder();
        Line before = null;
        for (Line line : paragraph) {
            String next = line.text.strip();
            if (isCutWord(text, next)) {
                text.setLength(text.length() - 1);
            } else if (before != null && !endsWithHyphen(text) && !isBroken(before, next, right)) {
                text.append(' ');
            }
            text.append(next);
            before = line;
        }
        return DRAWN_BULLET.matcher(text).replaceFirst("- ");
    }

    private static boolean isBroken(Line before, String next, double right) {
        double letter = (before.right - before.left) / before.text.length();
        return before.isOneWord()
                && before.text.length() > 3
                && right - before.right < 1.5 * letter
                && Character.isLetter(before.text.charAt(before.text.length() - 1))
                && Character.isLowerCase(next.charAt(0));
    }

    private static boolean begins(Line line, Line before, double left, double right) {
        if (line.top - before.bottom > 0.9 * Math.min(line.height(), before.height())) {
            return true;
        }
        if (ITEM.matcher(line.text).matches()) {
            return true;
        }
        boolean centred = isCentred(before, left, right);
        boolean indented = !centred && !isCentred(line, left, right) && line.left - before.left > 10;
        double room = centred ? right - left - (before.right - before.left) : right - before.right;
        double blank = 0.3 * before.height();
        return indented && before.left - left < 5 || line.firstWord + blank < room - 1;
    }

    private static boolean isCentred(Line line, double left, double right) {
        double before = line.left - left;
        double after = right - line.right;
        return before > 10 && Math.abs(before - after) < 4;
    }

    private static boolean endsWithHyphen(StringBuilder text) {
        int end = text.length() - 1;
        return end > 0 && text.charAt(end) == '-' && Character.isLetter(text.charAt(end - 1));
    }

    /** A hyphen at the end of a line cuts a word, unless it is the word's own. */
    private static boolean isCutWord(StringBuilder text, String next) {
        return endsWithHyphen(text)
                && !next.isEmpty()
                && Character.isLowerCase(next.charAt(0))
                && !Texts.keepsHyphen(text, next);
    }
}
