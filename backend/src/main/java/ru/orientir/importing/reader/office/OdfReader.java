package ru.orientir.importing.reader.office;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static ru.orientir.importing.reader.safety.HardenedXml.attribute;
import static ru.orientir.importing.reader.safety.HardenedXml.number;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.block.ListNumbering;
import ru.orientir.importing.reader.block.TableGrid;
import ru.orientir.importing.reader.block.TextSink;
import ru.orientir.importing.reader.safety.HardenedXml;
import ru.orientir.importing.reader.safety.Limits;
import ru.orientir.importing.reader.safety.SafeArchive;

/**
 * Reads OpenDocument texts and spreadsheets as a stream of {@code content.xml}: the ODF Toolkit builds a tree of the
 * whole document and leaves list numbers to the caller.
 */
public final class OdfReader {

    private static final Set<String> SKIPPED = Set.of(
            "tracked-changes",
            "annotation",
            "note",
            "forms",
            "ruby-text",
            "number",
            "shapes",
            "scripts",
            "font-face-decls",
            "desc",
            "title",
            "binary-data",
            "hidden-text",
            "hidden-paragraph",
            "named-expressions",
            "database-ranges",
            "content-validations");

    /** Where in which list a paragraph stands. */
    private record ListPlace(String style, String counter, int level) {
        static final ListPlace NONE = new ListPlace("", "", -1);
    }

    private final XMLStreamReader xml;
    private final BlockCollector collector;
    private final OdfStyles styles;
    private final ListNumbering numbers = new ListNumbering();
    private final Map<String, String> counterOfListId = new HashMap<>();
    private final Map<String, String> lastCounterOfStyle = new HashMap<>();
    private ListPlace list = ListPlace.NONE;
    private boolean labelDue;
    /** Where the item that is due begins its list anew; null when it goes on counting. */
    private @Nullable Integer startsAt;

    private int restarts;
    private int lists;
    private int page = 1;
    private boolean pagesKnown;
    private int depth;

    private OdfReader(XMLStreamReader xml, BlockCollector collector, OdfStyles styles) {
        this.xml = xml;
        this.collector = collector;
        this.styles = styles;
    }

    public static SourceDocument read(SafeArchive archive, DocumentFormat format, BlockCollector collector)
            throws IOException, XMLStreamException {
        OdfStyles styles = new OdfStyles();
        Optional<InputStream> shared = archive.part("styles.xml");
        if (shared.isPresent()) {
            try (InputStream in = shared.get()) {
                XMLStreamReader xml = HardenedXml.reader(in);
                while (xml.hasNext()) {
                    if (HardenedXml.next(xml) == START_ELEMENT && OdfStyles.isStyle(xml.getLocalName())) {
                        styles.take(xml);
                    }
                }
            }
        }
        try (InputStream in = archive.part("content.xml").orElseThrow(() -> new IOException("no content"))) {
            OdfReader reader = new OdfReader(HardenedXml.reader(in), collector, styles);
            if (format == DocumentFormat.ODS) {
                new OdfSheets(reader.xml, reader::cellText, styles, collector).read();
            } else {
                reader.blocks(new TextSink.Body(collector), "document-content");
            }
            if (!reader.pagesKnown) {
                collector.forgetPages();
            }
        }
        return collector.document(format);
    }

    private String cellText(String until) throws XMLStreamException {
        TextSink.InCell content = new TextSink.InCell(new TableGrid(collector, Place.UNKNOWN));
        blocks(content, until);
        return content.text().toString();
    }

    private void blocks(TextSink sink, String until) throws XMLStreamException {
        BlockCollector.checkDepth(++depth);
        for (int event = HardenedXml.next(xml); !ends(event, until); event = HardenedXml.next(xml)) {
            if (event != START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            switch (name) {
                case "p", "h" -> paragraph(sink, name);
                case "list" -> list(sink);
                case "table" -> table(sink);
                case "soft-page-break" -> nextPage();
                default -> {
                    if (OdfStyles.isStyle(name)) {
                        styles.take(xml);
                    } else if (SKIPPED.contains(name)) {
                        HardenedXml.skip(xml);
                    }
                }
            }
        }
        depth--;
    }

    private void list(TextSink sink) throws XMLStreamException {
        ListPlace outer = list;
        String style = Objects.requireNonNullElse(attribute(xml, "style-name"), outer.style);
        String counter = outer.level < 0 ? counter(style) : outer.counter;
        list = new ListPlace(style, counter, outer.level + 1);
        BlockCollector.checkDepth(++depth);
        for (int event = HardenedXml.next(xml); !ends(event, "list"); event = HardenedXml.next(xml)) {
            if (event == START_ELEMENT
                    && (xml.getLocalName().equals("list-item")
                            || xml.getLocalName().equals("list-header"))) {
                labelDue = xml.getLocalName().equals("list-item");
                startsAt = attribute(xml, "start-value") == null ? null : (Integer) number(xml, "start-value", 1);
                blocks(sink, xml.getLocalName());
            }
        }
        depth--;
        list = outer;
        labelDue = false;
    }

    private String counter(String style) {
        String id = attribute(xml, "id");
        String continued = counterOfListId.get(attribute(xml, "continue-list"));
        if (continued == null && "true".equals(attribute(xml, "continue-numbering"))) {
            continued = lastCounterOfStyle.get(style);
        }
        String counter = continued != null ? continued : style + "#" + ++lists;
        counterOfListId.put(id, counter);
        lastCounterOfStyle.put(style, counter);
        return counter;
    }

    private void paragraph(TextSink sink, String element) throws XMLStreamException {
        int outline = element.equals("h") ? Math.max(1, number(xml, "outline-level", 1)) : 0;
        boolean hidden = styles.hidden(attribute(xml, "style-name"));
        // Before the text: a text box inside may hold lists of its own.
        String label = hidden ? "" : label(outline);
        ListPlace own = list;
        list = ListPlace.NONE;
        StringBuilder text = new StringBuilder();
        text(text, sink, element);
        list = own;
        if (hidden) {
            return;
        }
        if (outline > 0) {
            sink.paragraph(label, text.toString(), ParagraphStyle.HEADING, outline, page);
        } else if (list.level >= 0) {
            sink.paragraph(label, text.toString(), ParagraphStyle.LIST_ITEM, list.level + 1, page);
        } else {
            sink.paragraph("", text.toString(), ParagraphStyle.PLAIN, 0, page);
        }
    }

    private String label(int outline) {
        if (list.level < 0) {
            return outline == 0 ? "" : next(OdfStyles.OUTLINE, OdfStyles.OUTLINE, outline - 1);
        }
        boolean due = labelDue;
        labelDue = false;
        return due ? next(list.style, list.counter, list.level) : "";
    }

    private String next(String style, String counter, int level) {
        List<ListNumbering.Level> levels = styles.levels(style);
        if (startsAt == null) {
            return numbers.next(new ListNumbering.Definition(counter, counter, levels, Map.of()), level);
        }
        var anew = Map.of(Math.min(level, ListNumbering.LEVELS - 1), startsAt);
        startsAt = null;
        return numbers.next(new ListNumbering.Definition(counter + "@" + ++restarts, counter, levels, anew), level);
    }

    private void text(StringBuilder text, TextSink sink, String until) throws XMLStreamException {
        BlockCollector.checkDepth(++depth);
        for (int event = HardenedXml.next(xml); !ends(event, until); event = HardenedXml.next(xml)) {
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                BlockCollector.checkLength(text.length() + xml.getTextLength());
                text.append(xml.getText());
            } else if (event == START_ELEMENT) {
                inline(text, sink);
            }
        }
        depth--;
    }

    private void inline(StringBuilder text, TextSink sink) throws XMLStreamException {
        String name = xml.getLocalName();
        switch (name) {
            case "s" -> text.append(' ');
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "soft-page-break" -> nextPage();
            case "text-box" -> blocks(sink, name);
            case "span" -> {
                if (styles.hidden(attribute(xml, "style-name"))) {
                    HardenedXml.skip(xml);
                } else {
                    text(text, sink, name);
                }
            }
            default -> {
                if (SKIPPED.contains(name)) {
                    HardenedXml.skip(xml);
                }
            }
        }
    }

    private void table(TextSink sink) throws XMLStreamException {
        TableGrid grid = sink.table(page);
        for (int event = HardenedXml.next(xml); !ends(event, "table"); event = HardenedXml.next(xml)) {
            if (event != START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "table-row" -> grid.startRow(page);
                case "table-cell" -> cell(grid);
                case "soft-page-break" -> nextPage();
                default -> {}
            }
        }
        sink.close(grid);
    }

    private void cell(TableGrid grid) throws XMLStreamException {
        int span = number(xml, "number-columns-spanned", 1);
        int rows = number(xml, "number-rows-spanned", 1);
        int repeated = Math.clamp(number(xml, "number-columns-repeated", 1), 1, Limits.COLUMNS);
        TextSink.InCell content = new TextSink.InCell(grid);
        ListPlace outer = list;
        list = ListPlace.NONE;
        blocks(content, "table-cell");
        list = outer;
        for (int i = 0; i < repeated; i++) {
            grid.cell(content.text().toString(), span, rows);
        }
    }

    private void nextPage() {
        page++;
        pagesKnown = true;
    }

    private boolean ends(int event, String name) {
        return event == END_ELEMENT && xml.getLocalName().equals(name);
    }
}
