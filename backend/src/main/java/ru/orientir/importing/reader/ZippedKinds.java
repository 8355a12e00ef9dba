package ru.orientir.importing.reader;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.office.DocxReader;
import ru.orientir.importing.reader.office.OdfReader;
import ru.orientir.importing.reader.office.OoxmlParts;
import ru.orientir.importing.reader.office.XlsxReader;
import ru.orientir.importing.reader.safety.SafeArchive;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;

/** Tells the documents apart that are zip archives inside, and refuses those with macros. */
final class ZippedKinds {

    private static final String ODF = "application/vnd.oasis.opendocument.";

    private ZippedKinds() {}

    static SourceDocument read(Path file, BlockCollector collector)
            throws IOException, XMLStreamException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (SafeArchive archive = SafeArchive.open(file, collector.deadline())) {
            String odf = archive.text("mimetype", 100).strip();
            if (odf.startsWith(ODF)) {
                return odf(archive, odf.substring(ODF.length()), collector);
            }
            if (archive.has(OoxmlParts.CONTENT_TYPES)) {
                return ooxml(file, archive, collector);
            }
            throw unsupported("The file is an archive; send the document that is in it.");
        }
    }

    private static SourceDocument ooxml(Path file, SafeArchive archive, BlockCollector collector)
            throws IOException, XMLStreamException, OpenXML4JException, SAXException, ParserConfigurationException {
        OoxmlParts parts = new OoxmlParts(archive);
        boolean macros = parts.hasTypeContaining("macroEnabled")
                || parts.hasTypeContaining("vbaProject")
                || parts.hasTypeContaining("macrosheet")
                || archive.names().anyMatch(name -> name.endsWith("vbaProject.bin"));
        if (macros) {
            throw macros();
        }
        if (parts.hasTypeContaining("wordprocessingml.document.main")
                || parts.hasTypeContaining("wordprocessingml.template.main")) {
            return DocxReader.read(parts, collector);
        }
        if (parts.hasTypeContaining("spreadsheetml.sheet.main")
                || parts.hasTypeContaining("spreadsheetml.template.main")) {
            return XlsxReader.read(file, parts, collector);
        }
        throw unsupported("Of the Office formats, text documents and workbooks are read.");
    }

    private static SourceDocument odf(SafeArchive archive, String kind, BlockCollector collector)
            throws IOException, XMLStreamException {
        if (archive.text("META-INF/manifest.xml", 1 << 20).contains("encryption-data")) {
            throw new UnreadableDocumentException(
                    UnreadableReason.PASSWORD_PROTECTED, "The document is protected by a password.");
        }
        // Every document may carry the lists of its libraries; only a module in one is a macro.
        boolean macros = archive.names()
                .anyMatch(name -> (name.startsWith("Basic/") || name.startsWith("Scripts/"))
                        && !name.endsWith("/")
                        && !name.matches(".*/(?:script|dialog)-l[bc]\\.xml"));
        if (macros) {
            throw macros();
        }
        if (kind.startsWith("text")) {
            return OdfReader.read(archive, DocumentFormat.ODT, collector);
        }
        if (kind.startsWith("spreadsheet")) {
            return OdfReader.read(archive, DocumentFormat.ODS, collector);
        }
        throw unsupported("Of the OpenDocument formats, text documents and spreadsheets are read.");
    }

    private static UnreadableDocumentException macros() {
        return new UnreadableDocumentException(
                UnreadableReason.MACROS_REFUSED, "The file contains macros; save it without them.");
    }

    private static UnreadableDocumentException unsupported(String detail) {
        return new UnreadableDocumentException(UnreadableReason.UNSUPPORTED_FORMAT, detail);
    }
}
