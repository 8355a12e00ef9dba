package ru.orientir.importing.reader.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.block.Sheet;
import ru.orientir.importing.reader.safety.HardenedXml;

/** Reads the visible sheets of a workbook in order, each as a stream of rows. */
public final class XlsxReader {

    static {
        // The archive has been measured before (SafeArchive); POI's own guard is set just beside ours.
        ZipSecureFile.setMinInflateRatio(0.003);
    }

    private static final long MAX_STRINGS = 48L << 20;
    private static final long MAX_STYLES = 8L << 20;

    private record Workbook(boolean from1904, Set<String> hidden) {}

    private XlsxReader() {}

    public static SourceDocument read(Path file, OoxmlParts parts, BlockCollector collector)
            throws IOException, XMLStreamException, OpenXML4JException, SAXException, ParserConfigurationException {
        // These two POI holds in memory whole.
        parts.limit("spreadsheetml.sharedStrings+xml", MAX_STRINGS);
        parts.limit("spreadsheetml.styles+xml", MAX_STYLES);
        try (OPCPackage opc = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opc);
            Workbook workbook = workbook(reader);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opc, false);
            SheetNumbers numbers = new SheetNumbers(workbook.from1904);
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream in = sheets.next()) {
                    if (workbook.hidden.contains(sheets.getSheetName())) {
                        continue;
                    }
                    Sheet sheet = new Sheet(collector);
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new MergeAware(
                            reader.getStylesTable(), strings, new Rows(sheet, collector), numbers, sheet));
                    xml.parse(new InputSource(in));
                    sheet.close(sheets.getSheetName());
                }
            }
        }
        return collector.document(DocumentFormat.XLSX);
    }

    private static Workbook workbook(XSSFReader reader) throws IOException, XMLStreamException, OpenXML4JException {
        boolean from1904 = false;
        Set<String> hidden = new HashSet<>();
        List<String> names = new ArrayList<>();
        try (InputStream in = reader.getWorkbookData()) {
            XMLStreamReader xml = HardenedXml.reader(in);
            while (xml.hasNext()) {
                if (HardenedXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    String value = String.valueOf(HardenedXml.attribute(xml, "date1904"));
                    from1904 = value.equals("1") || value.equals("true");
                } else if (xml.getLocalName().equals("sheet")) {
                    names.add(HardenedXml.attribute(xml, "name"));
                    if (String.valueOf(HardenedXml.attribute(xml, "state")).contains("idden")) {
                        hidden.add(HardenedXml.attribute(xml, "name"));
                    }
                }
            }
        }
        return new Workbook(from1904, hidden.size() == names.size() ? Set.of() : hidden);
    }

    /** Passes on merged regions, which POI's handler leaves out. */
    private static final class MergeAware extends XSSFSheetXMLHandler {

        private final Sheet sheet;

        MergeAware(
                org.apache.poi.xssf.model.Styles styles,
                ReadOnlySharedStringsTable strings,
                SheetContentsHandler rows,
                SheetNumbers numbers,
                Sheet sheet) {
            super(styles, null, strings, rows, numbers, false);
            this.sheet = sheet;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            if ("mergeCell".equals(localName)) {
                CellRangeAddress range = CellRangeAddress.valueOf(attributes.getValue("ref"));
                sheet.merge(new Sheet.Region(
                        range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
            }
            super.startElement(uri, localName, qName, attributes);
        }
    }

    private record Rows(Sheet sheet, BlockCollector collector) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int row) {
            collector.deadline().check();
        }

        @Override
        public void endRow(int row) {
            // Rows need no end: the sheet knows its cells by address.
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            if (reference != null && value != null) {
                CellReference at = new CellReference(reference);
                sheet.set(at.getRow(), at.getCol(), value);
            }
        }
    }
}
