package ru.orientir.platform.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What names mean that mean the same everywhere in the contract ({@code words.properties}), and what their texts look like. */
final class Words {
    private final Properties words = new Properties();

    Words() {
        try (var file = Words.class.getResourceAsStream("words.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    String of(String name) {
        return words.getProperty(name);
    }

    /** A text such a field may hold. */
    String example(String field) {
        return words.getProperty("example." + field, "…");
    }
}
