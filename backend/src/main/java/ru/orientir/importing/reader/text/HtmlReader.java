package ru.orientir.importing.reader.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.block.TableGrid;
import ru.orientir.importing.reader.block.TextSink;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;

/** Reads HTML, also what Word and Excel save as such. */
public final class HtmlReader {

    private static final Set<String> INVISIBLE =
            Set.of("script", "style", "template", "noscript", "head", "del", "s", "strike", "svg", "select", "object");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern INTERNAL_SUBSET =
            Pattern.compile("<!DOCTYPE[^>\\[]*\\[|<!ENTITY", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|mso-hide\\s*:\\s*all");

    private final StringBuilder text = new StringBuilder();
    private final Deque<Integer> counters = new ArrayDeque<>();
    private TextSink sink;
    private ParagraphStyle style = ParagraphStyle.PLAIN;
    private int level;
    private String label = "";
    private int depth;

    private HtmlReader(TextSink sink) {
        this.sink = sink;
    }

    public static SourceDocument read(String html, DocumentFormat format, BlockCollector collector) {
        if (INTERNAL_SUBSET.matcher(html).find()) {
            throw new UnreadableDocumentException(
                    UnreadableReason.EXTERNAL_ENTITIES, "The file declares a document type with entities.");
        }
        Document document = Jsoup.parse(html);
        HtmlReader reader = new HtmlReader(new TextSink.Body(collector));
        reader.children(document.body());
        reader.flush();
        return collector.document(format);
    }

    private void children(Node parent) {
        BlockCollector.checkDepth(++depth);
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode node) {
                String raw = node.getWholeText();
                BlockCollector.checkLength(text.length() + raw.length());
                text.append(isPreformatted(parent) ? raw : raw.replaceAll("[\\t\\r\\n\\f ]+", " "));
            } else if (child instanceof Element element) {
                element(element);
            }
        }
        depth--;
    }

    private void element(Element element) {
        String name = element.normalName();
        if (INVISIBLE.contains(name) || HIDDEN.matcher(element.attr("style")).find() || isFootnoteMark(element)) {
            return;
        }
        if (name.equals("br")) {
            text.append('\n');
        } else if (name.equals("table")) {
            flush();
            table(element);
        } else if (HEADINGS.contains(name)) {
            styled(element, ParagraphStyle.HEADING, name.charAt(1) - '0', "");
        } else if (name.equals("ul") || name.equals("ol")) {
            list(element);
        } else if (name.equals("li")) {
            item(element);
        } else if (element.isBlock()) {
            flush();
            children(element);
            flush();
        } else {
            children(element);
        }
    }

    private void list(Element list) {
        flush();
        boolean ordered = list.normalName().equals("ol");
        counters.push(ordered ? start(list) - 1 : Integer.MIN_VALUE);
        children(list);
        flush();
        counters.pop();
    }

    private void item(Element item) {
        String mark = "-";
        if (!counters.isEmpty() && counters.peek() != Integer.MIN_VALUE) {
            String value = item.attr("value");
            int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : counters.peek() + 1;
            counters.pop();
            counters.push(number);
            mark = number + ".";
        }
        styled(item, ParagraphStyle.LIST_ITEM, Math.max(1, counters.size()), mark);
    }

    private void styled(Element element, ParagraphStyle newStyle, int newLevel, String newLabel) {
        flush();
        ParagraphStyle outerStyle = style;
        int outerLevel = level;
        style = newStyle;
        level = newLevel;
        label = newLabel;
        children(element);
        flush();
        style = outerStyle;
        level = outerLevel;
        label = "";
    }

    private void flush() {
        if (!text.toString().isBlank()) {
            sink.paragraph(label, text.toString().strip(), style, level, null);
            label = "";
        }
        text.setLength(0);
    }

    private void table(Element table) {
        TableGrid grid = sink.table(null);
        rows(table, grid);
        sink.close(grid);
    }

    private void rows(Element parent, TableGrid grid) {
        for (Element child : parent.children()) {
            switch (child.normalName()) {
                case "thead", "tbody", "tfoot" -> rows(child, grid);
                case "caption" -> children(child);
                case "tr" -> {
                    grid.startRow(null);
                    for (Element cell : child.children()) {
                        if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                            cell(cell, grid);
                        }
                    }
                }
                default -> {}
            }
        }
    }

    private void cell(Element cell, TableGrid grid) {
        HtmlReader inner = new HtmlReader(new TextSink.InCell(grid));
        inner.depth = depth;
        inner.children(cell);
        inner.flush();
        grid.cell(
                ((TextSink.InCell) inner.sink).text().toString(),
                number(cell.attr("colspan")),
                number(cell.attr("rowspan")));
    }

    private static boolean isPreformatted(Node parent) {
        return parent instanceof Element element && element.closest("pre, textarea") != null;
    }

    /** A mark that only points to a footnote, as Word and Markdown render it. */
    private static boolean isFootnoteMark(Element element) {
        return element.normalName().equals("a") && element.attr("href").matches("#_?(ftn|fn|edn)[\\w:-]*");
    }

    private static int start(Element list) {
        return list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
    }

    private static int number(String attribute) {
        return attribute.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(attribute)) : 1;
    }
}
