package ru.orientir.importing.recogniser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real documents and their truth, which live beside the checkout. */
public final class SharedSeeds {

    static final List<String> KEYS = List.of("000", "001", "002", "003", "004");
    private static final Path SHARED = Path.of("../../shared");

    private SharedSeeds() {}

    /** Skips the test when the documents are not on this machine; the build server must have them. */
    public static void require() {
        boolean here = Files.isDirectory(SHARED);
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(here, "../shared is not here");
        }
        assumeTrue(here, "skipped: ../shared is not here");
    }

    static JsonNode truth() {
        try {
            return new ObjectMapper()
                    .readTree(SHARED.resolve("gold/seed-truth.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String key) {
        try {
            return Files.readString(
                    SHARED.resolve("seeds").resolve(truth().get(key).get("file").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
