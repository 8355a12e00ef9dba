package ru.orientir.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** What a browser fetches before the SPA can start: the page and the scripts and styles it names. */
final class FirstLoad {
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css))\"");

    private FirstLoad() {}

    /** Kilobytes over the wire, compressed as the backend sends them. */
    static double kilobytes(Api api) {
        byte[] page = api.compressed("/");
        Stream<String> assets = ASSET.matcher(unpacked(page))
                .results()
                .map(match -> match.group(1))
                .distinct();
        long bytes = page.length
                + assets.mapToLong(asset -> api.compressed(asset).length).sum();
        return bytes / 1024.0;
    }

    private static String unpacked(byte[] page) {
        if (page.length > 1 && page[0] == 0x1f) {
            try (var stream = new GZIPInputStream(new ByteArrayInputStream(page))) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new String(page, StandardCharsets.UTF_8);
    }
}
