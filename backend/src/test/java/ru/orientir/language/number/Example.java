package ru.orientir.language.number;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ru.orientir.language.number.TypedNumber.Kind;

/**
 * A row of {@code typed-numbers.tsv}: what Java, the database and the SPA must all say of a text.
 *
 * @param meaning the number, or why it was refused; else empty
 */
record Example(String typed, String kind, String meaning) {
    private static final Path TABLE = Path.of("src/test/resources/typed-numbers.tsv");

    static List<Example> all() {
        try (var lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.startsWith("#")).map(Example::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example of(String line) {
        var cells = line.split("\t", -1);
        return new Example(unescaped(cells[0]), cells[1], cells[2]);
    }

    /** Java's own escapes, as they stand in its sources. */
    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith("\\u", at)) {
                plain.append((char) Integer.parseInt(text, at + 2, at + 6, 16));
                at += 5;
            } else {
                plain.append(text.charAt(at));
            }
        }
        return plain.toString().translateEscapes();
    }

    static Example read(String typed) {
        var read = TypedNumber.read(typed);
        return new Example(
                typed,
                read.kind().name().toLowerCase(Locale.ROOT),
                read.kind() == Kind.NUMBER
                        ? String.valueOf(read.number())
                        : read.reason() == null ? "" : read.reason().slug());
    }
}
