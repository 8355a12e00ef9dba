package ru.orientir.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** What evidence may be, told by its content and not by its name. */
public enum FileType {
    PDF,
    PNG,
    JPEG,
    /** Word or Excel of today. */
    OFFICE,
    /** Word or Excel before 2007. */
    OFFICE_97,
    OPEN_DOCUMENT;

    private static final byte[] PDF_HEAD = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] OLE2_HEAD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};

    /** A module of Basic; the lists of libraries that every OpenDocument may carry are none. */
    private static final Pattern MACRO =
            Pattern.compile("(?i).*vbaProject\\.bin|(?:Basic|Scripts)/(?!.*(?:script|dialog)-l[bc]\\.xml$).*[^/]");

    /** Empty for anything else: programs, archives, web pages, documents with macros. */
    static Optional<FileType> of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(PNG_HEAD.length);
        }
        if (startsWith(head, PDF_HEAD)) {
            return Optional.of(PDF);
        }
        if (startsWith(head, PNG_HEAD)) {
            return Optional.of(PNG);
        }
        if (startsWith(head, JPEG_HEAD)) {
            return Optional.of(JPEG);
        }
        if (startsWith(head, OLE2_HEAD)) {
            return Optional.of(OFFICE_97);
        }
        return startsWith(head, ZIP_HEAD) ? zipped(file) : Optional.empty();
    }

    /** By the directory of the archive; nothing is unpacked. */
    private static Optional<FileType> zipped(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.stream().anyMatch(entry -> MACRO.matcher(entry.getName()).matches())) {
                return Optional.empty();
            }
            if (zip.getEntry("[Content_Types].xml") != null) {
                return Optional.of(OFFICE);
            }
            return zip.getEntry("mimetype") != null && zip.getEntry("META-INF/manifest.xml") != null
                    ? Optional.of(OPEN_DOCUMENT)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }
}
