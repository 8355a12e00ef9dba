package ru.orientir.importing.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.office.RtfReader;
import ru.orientir.importing.reader.pdf.PdfReader;
import ru.orientir.importing.reader.safety.Deadline;
import ru.orientir.importing.reader.safety.Limits;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;
import ru.orientir.importing.reader.text.TextDecoder;

/**
 * Reads a file of any supported format. What the file is, its content decides; the name only breaks the tie between
 * kinds of text. Nothing is fetched, executed or left on disk, and time and memory are bounded by {@link Limits}.
 */
public final class DocumentReader {

    private static final int PDF_HEADER_WITHIN = 1024;

    /** How the JDK's parser names its own limits, such as the depth of elements. */
    private static final String XML_LIMIT = "JAXP000";

    private DocumentReader() {}

    /**
     * Reads a document.
     *
     * @param fileName as the sender calls it; may be null
     * @throws UnreadableDocumentException for every file that cannot be read, with a reason fit for users
     */
    public static SourceDocument read(Path file, String fileName) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new UnreadableDocumentException(UnreadableReason.EMPTY_FILE, "The file is empty.");
            }
            if (size > Limits.FILE_BYTES) {
                throw new UnreadableDocumentException(
                        UnreadableReason.FILE_TOO_LARGE,
                        "The file is larger than " + (Limits.FILE_BYTES >> 20) + " MB.");
            }
            return dispatch(file, fileName, new BlockCollector(new Deadline(Limits.TIME)));
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(
                    UnreadableReason.PASSWORD_PROTECTED, "The document is protected by a password.", e);
        } catch (StackOverflowError e) {
            throw new UnreadableDocumentException(
                    UnreadableReason.DOCUMENT_TOO_COMPLEX, "The document is nested too deeply.", e);
        } catch (IOException
                | XMLStreamException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                // The libraries answer damage with whatever breaks first.
                | RuntimeException e) {
            throw refusalInside(e);
        }
    }

    /** Our own refusal when a library wrapped it on its way up; otherwise the file is damaged. */
    private static UnreadableDocumentException refusalInside(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < 10; i++) {
            if (cause instanceof UnreadableDocumentException refusal) {
                return refusal;
            }
            cause = cause.getCause();
        }
        if (String.valueOf(thrown.getMessage()).contains(XML_LIMIT)) {
            return new UnreadableDocumentException(
                    UnreadableReason.DOCUMENT_TOO_COMPLEX, "A part of the file goes beyond the limits of XML.", thrown);
        }
        return new UnreadableDocumentException(
                UnreadableReason.TRUNCATED_FILE, "The file is damaged or cut off.", thrown);
    }

    private static SourceDocument dispatch(Path file, String fileName, BlockCollector collector)
            throws IOException, XMLStreamException, OpenXML4JException, SAXException, ParserConfigurationException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(PDF_HEADER_WITHIN);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return ZippedKinds.read(file, collector);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return Ole2Kinds.read(file, collector);
        }
        if (start.startsWith("{\\rtf")) {
            try (InputStream in = Files.newInputStream(file)) {
                return RtfReader.read(in, collector);
            }
        }
        if (start.contains("%PDF-")) {
            return PdfReader.read(file, collector);
        }
        return text(file, fileName, collector);
    }

    private static SourceDocument text(Path file, String fileName, BlockCollector collector) throws IOException {
        String text = TextDecoder.decode(Files.readAllBytes(file));
        if (!TextDecoder.isText(text)) {
            throw new UnreadableDocumentException(
                    UnreadableReason.NOT_A_DOCUMENT, "The file is neither text nor a document of a known kind.");
        }
        return TextKinds.read(text, fileName, collector);
    }
}
