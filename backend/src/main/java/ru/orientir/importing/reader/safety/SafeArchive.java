package ru.orientir.importing.reader.safety;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive whose every entry has been unpacked once, byte by byte, and counted before anything reads it: sizes in
 * the directory of an archive are claims.
 */
public final class SafeArchive implements Closeable {

    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_TOTAL = 400L << 20;
    private static final long MAX_ENTRY = 200L << 20;
    private static final long SMALL_ENTRY = 4L << 20;
    private static final int MAX_RATIO = 250;
    /** A document type stands before the root element, so the first bytes of a part tell. */
    private static final int PROLOG = 4096;

    private final ZipFile zip;
    private final Map<String, Long> sizes = new HashMap<>();

    private SafeArchive(ZipFile zip) {
        this.zip = zip;
    }

    public static SafeArchive open(Path file, Deadline deadline) {
        try {
            SafeArchive archive = new SafeArchive(new ZipFile(file.toFile()));
            try {
                archive.inspect(deadline);
                return archive;
            } catch (IOException | RuntimeException e) {
                archive.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocumentException(
                    UnreadableReason.TRUNCATED_FILE, "The archive inside the file is damaged or cut off.", e);
        }
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    public Stream<String> names() {
        return zip.stream().map(ZipEntry::getName);
    }

    /** The unpacked part, or nothing when the archive has none of that name. */
    public Optional<InputStream> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    /** Refuses the archive when a part unpacks to more than some bytes. */
    public void limit(String name, long bytes) {
        if (sizes.getOrDefault(name.toLowerCase(Locale.ROOT), 0L) > bytes) {
            throw new UnreadableDocumentException(
                    UnreadableReason.DOCUMENT_TOO_COMPLEX,
                    "A part of the file unpacks to more than " + (bytes >> 20) + " MB.");
        }
    }

    /** A short part as text; empty when there is none. */
    public String text(String name, int limit) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(limit), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void inspect(Deadline deadline) throws IOException {
        if (zip.size() > MAX_ENTRIES) {
            throw bomb("The archive inside the file has more than " + MAX_ENTRIES + " entries.");
        }
        long total = 0;
        byte[] buffer = new byte[64 << 10];
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (entry.getSize() > MAX_ENTRY) {
                throw bomb("A part of the file unpacks to more than " + (MAX_ENTRY >> 20) + " MB.");
            }
            long size = unpack(entry, buffer, total, deadline);
            sizes.put(entry.getName().toLowerCase(Locale.ROOT), size);
            total += size;
        }
    }

    private long unpack(ZipEntry entry, byte[] buffer, long before, Deadline deadline) throws IOException {
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            if (in == null) {
                throw new ZipException("no data for an entry");
            }
            int n = in.readNBytes(buffer, 0, PROLOG);
            refuseDoctype(entry.getName(), new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
            while (n > 0) {
                size += n;
                boolean explodes = size > SMALL_ENTRY && size / Math.max(1, entry.getCompressedSize()) > MAX_RATIO;
                if (explodes || size > MAX_ENTRY || before + size > MAX_TOTAL) {
                    throw bomb("The file unpacks to far more than its size.");
                }
                deadline.check();
                n = in.read(buffer);
            }
        }
        return size;
    }

    private static void refuseDoctype(String name, String prolog) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = prolog.replace("\0", "");
        boolean xml = lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".rdf");
        if ((xml && plain.contains("<!DOCTYPE")) || plain.contains("<!ENTITY")) {
            throw new UnreadableDocumentException(
                    UnreadableReason.EXTERNAL_ENTITIES, "A part of the file declares a document type or entities.");
        }
    }

    private static UnreadableDocumentException bomb(String detail) {
        return new UnreadableDocumentException(UnreadableReason.ARCHIVE_BOMB, detail);
    }
}
