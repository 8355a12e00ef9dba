package ru.orientir.importing.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.orientir.importing.document.Render;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.DocumentReader;
import ru.orientir.importing.reader.text.PlainTextReader;

/** A seed written as a file of another format gives the draft of its text, places aside. */
class SameDraftTest {

    @TempDir
    Path directory;

    @BeforeAll
    static void seeds() {
        SharedSeeds.require();
    }

    @Test
    void docx() throws IOException {
        same(Render::docx);
    }

    @Test
    void xlsx() throws IOException {
        same(Render::xlsx);
    }

    @Test
    void odt() throws IOException {
        same(Render::odt);
    }

    @Test
    void html() throws IOException {
        same(Render::html);
    }

    private void same(Function<SourceDocument, byte[]> render) throws IOException {
        var differences = new ArrayList<String>();
        for (String key : SharedSeeds.KEYS) {
            SourceDocument text = PlainTextReader.read(SharedSeeds.text(key));
            Path file = Files.write(directory.resolve("document"), render.apply(text));
            SourceDocument read = DocumentReader.read(file, "document");
            compare(key, "", draft(text), draft(read), differences);
        }
        assertEquals(List.of(), differences);
    }

    private static JsonNode draft(SourceDocument document) {
        JsonNode tree = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .valueToTree(Recogniser.recognise(document, 2024));
        withoutPlaces(tree);
        return tree;
    }

    private static void withoutPlaces(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("place");
        }
        node.forEach(SameDraftTest::withoutPlaces);
    }

    private static void compare(String key, String path, JsonNode expected, JsonNode own, List<String> differences) {
        if (expected.equals(own)) {
            return;
        }
        boolean objects = expected.isObject() && own.isObject();
        boolean lists = expected.isArray() && own.isArray() && expected.size() == own.size();
        if (objects) {
            expected.fieldNames()
                    .forEachRemaining(f -> compare(key, path + "/" + f, expected.get(f), own.path(f), differences));
        } else if (lists) {
            for (int i = 0; i < expected.size(); i++) {
                compare(key, path + "/" + i, expected.get(i), own.get(i), differences);
            }
        } else {
            differences.add(key + path + ": " + own + " instead of " + expected);
        }
    }
}
