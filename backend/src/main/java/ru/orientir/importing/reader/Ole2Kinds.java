package ru.orientir.importing.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.office.DocReader;
import ru.orientir.importing.reader.office.XlsReader;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;

/** Tells the documents apart that are OLE2 file systems inside, and refuses those with macros. */
final class Ole2Kinds {

    private static final int DEPTH = 16;

    private Ole2Kinds() {}

    static SourceDocument read(Path file, BlockCollector collector) throws IOException {
        try (POIFSFileSystem ole2 = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = ole2.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableDocumentException(
                        UnreadableReason.PASSWORD_PROTECTED, "The document is protected by a password.");
            }
            if (hasMacros(root, 0)) {
                throw new UnreadableDocumentException(
                        UnreadableReason.MACROS_REFUSED, "The file contains macros; save it without them.");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return DocReader.read(root, collector);
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return XlsReader.read(root, collector);
            }
            throw new UnreadableDocumentException(
                    UnreadableReason.UNSUPPORTED_FORMAT, "Of the old Office formats, DOC and XLS are read.");
        }
    }

    private static boolean hasMacros(DirectoryNode directory, int depth) {
        for (Entry entry : directory) {
            String name = entry.getName().toUpperCase(Locale.ROOT);
            if (name.equals("VBA") || name.startsWith("_VBA_PROJECT")) {
                return true;
            }
            if (entry instanceof DirectoryNode inner && depth < DEPTH && hasMacros(inner, depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
