package ru.orientir.importing.reader.office;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static ru.orientir.importing.reader.safety.HardenedXml.attribute;
import static ru.orientir.importing.reader.safety.HardenedXml.number;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.block.Sheet;
import ru.orientir.importing.reader.safety.HardenedXml;

/** Reads the visible sheets of an OpenDocument spreadsheet; a cell shows its value as text already. */
final class OdfSheets {

    @FunctionalInterface
    interface CellText {
        String read(String untilElement) throws XMLStreamException;
    }

    private final XMLStreamReader xml;
    private final CellText text;
    private final OdfStyles styles;
    private final BlockCollector collector;
    private int row;
    private int rowRepeats;
    private int column;

    OdfSheets(XMLStreamReader xml, CellText text, OdfStyles styles, BlockCollector collector) {
        this.xml = xml;
        this.text = text;
        this.styles = styles;
        this.collector = collector;
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (HardenedXml.next(xml) != START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (OdfStyles.isStyle(name)) {
                styles.take(xml);
            } else if (name.equals("tracked-changes") || name.equals("shapes")) {
                HardenedXml.skip(xml);
            } else if (name.equals("table")) {
                if (styles.hidden(attribute(xml, "style-name"))) {
                    HardenedXml.skip(xml);
                } else {
                    sheet(String.valueOf(attribute(xml, "name")));
                }
            }
        }
    }

    private void sheet(String name) throws XMLStreamException {
        Sheet sheet = new Sheet(collector);
        row = 0;
        rowRepeats = 0;
        for (int event = HardenedXml.next(xml); !ends(event, "table"); event = HardenedXml.next(xml)) {
            if (event != START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "table-row" -> {
                    collector.deadline().check();
                    row += rowRepeats;
                    rowRepeats = Math.max(1, number(xml, "number-rows-repeated", 1));
                    column = 0;
                }
                case "table-cell" -> cell(sheet);
                case "covered-table-cell" -> column += Math.max(1, number(xml, "number-columns-repeated", 1));
                case "shapes" -> HardenedXml.skip(xml);
                default -> {}
            }
        }
        sheet.close(name);
    }

    private void cell(Sheet sheet) throws XMLStreamException {
        int repeated = Math.max(1, number(xml, "number-columns-repeated", 1));
        int columns = Math.max(1, number(xml, "number-columns-spanned", 1));
        int rows = Math.max(1, number(xml, "number-rows-spanned", 1));
        String content = text.read("table-cell");
        if (!content.isBlank()) {
            for (int r = 0; r < rowRepeats; r++) {
                for (int c = 0; c < repeated; c++) {
                    sheet.set(row + r, column + c, content);
                }
            }
        }
        if (columns > 1 || rows > 1) {
            sheet.merge(new Sheet.Region(row, row + rows - 1, column, column + columns - 1));
        }
        column += repeated;
    }

    private boolean ends(int event, String name) {
        return event == END_ELEMENT && xml.getLocalName().equals(name);
    }
}
