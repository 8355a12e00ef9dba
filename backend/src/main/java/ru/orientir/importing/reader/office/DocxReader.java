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
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.block.ListNumbering;
import ru.orientir.importing.reader.block.TableGrid;
import ru.orientir.importing.reader.block.TextSink;
import ru.orientir.importing.reader.safety.HardenedXml;

/**
 * Reads WordprocessingML as a stream. POI's object model of the same file takes ten to twenty times its size of heap,
 * and leaves numbering, tracked changes and text boxes to the caller anyway.
 */
public final class DocxReader {

    /** Deleted, moved away, older state, twice there, or not text. */
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "sdtPr",
            "sectPr",
            "tblPr",
            "tblGrid",
            "tblPrEx",
            "pPrChange",
            "rPrChange",
            "tcPrChange",
            "trPrChange",
            "numberingChange",
            "instrText",
            "delText",
            "rt");

    private final XMLStreamReader xml;
    private final DocxProperties styles;
    private final DocxNumbering lists;
    private final ListNumbering numbers = new ListNumbering();
    private int page = 1;
    private boolean pagesKnown;
    private int depth;
    /** Of the cell entered last: its properties stand before its content. */
    private CellShape shape = new CellShape();

    private static final class CellShape {
        private int span = 1;
        private boolean covered;
    }

    private DocxReader(XMLStreamReader xml, DocxProperties styles, DocxNumbering lists) {
        this.xml = xml;
        this.styles = styles;
        this.lists = lists;
    }

    public static SourceDocument read(OoxmlParts parts, BlockCollector collector)
            throws IOException, XMLStreamException {
        DocxProperties styles = new DocxProperties();
        Optional<InputStream> stylePart = parts.partOfType("wordprocessingml.styles+xml");
        if (stylePart.isPresent()) {
            try (InputStream in = stylePart.get()) {
                styles = DocxProperties.read(in);
            }
        }
        DocxNumbering lists = new DocxNumbering();
        Optional<InputStream> numberingPart = parts.partOfType("wordprocessingml.numbering+xml");
        if (numberingPart.isPresent()) {
            try (InputStream in = numberingPart.get()) {
                lists = DocxNumbering.read(in);
            }
        }
        try (InputStream in =
                parts.partOfType(".main+xml").orElseThrow(() -> new IOException("the main part is missing"))) {
            DocxReader reader = new DocxReader(HardenedXml.reader(in), styles, lists);
            reader.blocks(new TextSink.Body(collector), "document");
            if (!reader.pagesKnown) {
                collector.forgetPages();
            }
        }
        return collector.document(DocumentFormat.DOCX);
    }

    /** Reads paragraphs and tables up to the end of the named element. */
    private void blocks(TextSink sink, String until) throws XMLStreamException {
        BlockCollector.checkDepth(++depth);
        Carry carry = new Carry();
        while (true) {
            int event = xml.hasNext() ? HardenedXml.next(xml) : END_ELEMENT;
            if (event == END_ELEMENT && (!xml.hasNext() || xml.getLocalName().equals(until))) {
                break;
            }
            if (event == START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> paragraph(sink, carry);
                    case "tbl" -> table(sink);
                    case "gridSpan" -> shape.span = number(xml, "val", 1);
                    case "vMerge" -> shape.covered = !"restart".equals(attribute(xml, "val"));
                    default -> skipIfNoText();
                }
            }
        }
        if (!carry.text.isEmpty()) {
            sink.paragraph("", carry.text, ParagraphStyle.PLAIN, 0, page);
        }
        depth--;
    }

    /** The text of paragraphs whose ends were deleted: it goes on in the next one. */
    private static final class Carry {
        private String text = "";
    }

    private static final class ParagraphState {
        private @Nullable String style;
        private @Nullable String numId;
        private @Nullable Integer listLevel;
        private @Nullable Integer outline;
        private boolean endDeleted;
        private boolean inProperties;
        private boolean inRunProperties;
        private boolean hidden;
        private boolean inText;
        private final StringBuilder text = new StringBuilder();
    }

    private void paragraph(TextSink sink, Carry carry) throws XMLStreamException {
        ParagraphState state = new ParagraphState();
        state.text.append(carry.text);
        carry.text = "";
        while (true) {
            int event = HardenedXml.next(xml);
            if (event == START_ELEMENT) {
                startInParagraph(state, sink);
            } else if (event == END_ELEMENT) {
                if (xml.getLocalName().equals("p")) {
                    break;
                }
                endInParagraph(state);
            } else if (state.inText && (event == CHARACTERS || event == CDATA || event == SPACE)) {
                BlockCollector.checkLength(state.text.length() + xml.getTextLength());
                state.text.append(xml.getText());
            }
        }
        if (state.endDeleted) {
            carry.text = state.text.toString();
        } else {
            emit(state, sink);
        }
    }

    private void startInParagraph(ParagraphState state, TextSink sink) throws XMLStreamException {
        String name = xml.getLocalName();
        if (state.inProperties) {
            property(state, name);
            return;
        }
        switch (name) {
            case "pPr" -> state.inProperties = true;
            case "rPr" -> state.inRunProperties = true;
            case "vanish" -> state.hidden |= state.inRunProperties && DocxProperties.on(xml);
            case "rStyle" -> state.hidden |= styles.hidden(attribute(xml, "val"));
            case "t" -> state.inText = !state.hidden && isText();
            case "tab", "ptab" -> state.text.append(state.hidden || state.inRunProperties ? "" : "\t");
            case "br", "cr" -> state.text.append(state.hidden || "page".equals(attribute(xml, "type")) ? "" : "\n");
            case "noBreakHyphen" -> state.text.append('-');
            case "sym" -> state.text.append('•');
            case "lastRenderedPageBreak" -> {
                page++;
                pagesKnown = true;
            }
            case "txbxContent" -> blocks(sink, "txbxContent");
            default -> skipIfNoText();
        }
    }

    private void endInParagraph(ParagraphState state) {
        switch (xml.getLocalName()) {
            case "pPr" -> {
                state.inProperties = false;
                state.inRunProperties = false;
            }
            case "rPr" -> state.inRunProperties = false;
            case "r" -> state.hidden = false;
            case "t" -> state.inText = false;
            default -> {}
        }
    }

    private void property(ParagraphState state, String name) throws XMLStreamException {
        switch (name) {
            case "pStyle" -> state.style = attribute(xml, "val");
            case "numId" -> state.numId = attribute(xml, "val");
            case "ilvl" -> state.listLevel = number(xml, "val", 0);
            case "outlineLvl" -> state.outline = number(xml, "val", 9);
            case "rPr" -> state.inRunProperties = true;
            // Inside the mark's run properties: the paragraph mark itself was deleted or moved away.
            case "del", "moveFrom" -> state.endDeleted |= state.inRunProperties;
            default -> skipIfNoText();
        }
    }

    private void emit(ParagraphState state, TextSink sink) {
        String numId = state.numId != null ? state.numId : styles.numId(state.style);
        Integer level = state.listLevel != null ? state.listLevel : styles.listLevel(state.style);
        int at = level != null ? level : lists.levelOfStyle(state.style);
        ListNumbering.Definition list = numId == null || numId.equals("0") ? null : lists.definition(numId);
        String label = list == null ? "" : numbers.next(list, at);
        Integer outline = state.outline != null ? state.outline : styles.outline(state.style);
        if (outline != null && outline < 9) {
            sink.paragraph(label, state.text.toString(), ParagraphStyle.HEADING, outline + 1, page);
        } else if (list != null) {
            sink.paragraph(label, state.text.toString(), ParagraphStyle.LIST_ITEM, at + 1, page);
        } else {
            sink.paragraph("", state.text.toString(), ParagraphStyle.PLAIN, 0, page);
        }
    }

    private void table(TextSink sink) throws XMLStreamException {
        TableGrid grid = sink.table(page);
        while (true) {
            int event = HardenedXml.next(xml);
            if (event == END_ELEMENT && xml.getLocalName().equals("tbl")) {
                break;
            }
            if (event == START_ELEMENT) {
                if (xml.getLocalName().equals("tr")) {
                    row(grid);
                } else {
                    skipIfNoText();
                }
            }
        }
        sink.close(grid);
    }

    private void row(TableGrid grid) throws XMLStreamException {
        boolean started = false;
        int before = 0;
        while (true) {
            int event = HardenedXml.next(xml);
            if (event == END_ELEMENT && xml.getLocalName().equals("tr")) {
                break;
            }
            if (event != START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "trPr" -> {
                    before = rowProperties();
                    if (before == DELETED) {
                        skipTo("tr");
                        return;
                    }
                }
                case "tc" -> {
                    if (!started) {
                        started = true;
                        startRow(grid, before);
                    }
                    cell(grid);
                }
                default -> skipIfNoText();
            }
        }
    }

    private static final int DELETED = -1;

    /** The number of grid columns left out before the first cell, or {@link #DELETED}. */
    private int rowProperties() throws XMLStreamException {
        int before = 0;
        boolean deleted = false;
        for (int event = HardenedXml.next(xml); !ends(event, "trPr"); event = HardenedXml.next(xml)) {
            if (event == START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "gridBefore" -> before = Math.max(0, number(xml, "val", 0));
                    case "del" -> deleted = true;
                    default -> skipIfNoText();
                }
            }
        }
        return deleted ? DELETED : before;
    }

    private void startRow(TableGrid grid, int before) {
        grid.startRow(page);
        for (int i = 0; i < before; i++) {
            grid.cell("", 1, 1);
        }
    }

    private void cell(TableGrid grid) throws XMLStreamException {
        TextSink.InCell content = new TextSink.InCell(grid);
        CellShape own = new CellShape();
        shape = own;
        blocks(content, "tc");
        if (own.covered) {
            grid.covered(own.span);
        } else {
            grid.cell(content.text().toString(), own.span, 1);
        }
    }

    private boolean isText() {
        String namespace = String.valueOf(xml.getNamespaceURI());
        return namespace.contains("wordprocessingml") || namespace.contains("/math");
    }

    private void skipIfNoText() throws XMLStreamException {
        if (SKIPPED.contains(xml.getLocalName())) {
            HardenedXml.skip(xml);
        }
    }

    private void skipTo(String end) throws XMLStreamException {
        for (int nested = 1; nested > 0; ) {
            int event = HardenedXml.next(xml);
            boolean named = (event == START_ELEMENT || event == END_ELEMENT)
                    && xml.getLocalName().equals(end);
            nested += named ? (event == START_ELEMENT ? 1 : -1) : 0;
        }
    }

    private boolean ends(int event, String name) {
        return event == END_ELEMENT && xml.getLocalName().equals(name);
    }
}
