package ru.orientir.importing.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.orientir.importing.document.Paragraph;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.document.Table;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.reader.text.PlainTextReader;

/** Every text of a document is somewhere in its draft: in a value, in the outline, in a table's headers or not understood. */
class NothingLostTest {

    @BeforeAll
    static void seeds() {
        SharedSeeds.require();
    }

    @Test
    void everyLineOfTheSeedsIsInTheDraft() {
        var lost = new ArrayList<String>();
        for (String key : SharedSeeds.KEYS) {
            SourceDocument document = PlainTextReader.read(SharedSeeds.text(key));
            lost.addAll(lost(key, document, Recogniser.recognise(document, 2024)));
        }
        assertEquals(List.of(), lost);
    }

    private static List<String> lost(String key, SourceDocument document, Draft draft) {
        var all = new StringBuilder();
        collect(new ObjectMapper().registerModule(new JavaTimeModule()).valueToTree(draft), all);
        String text = all.toString();
        var lost = new ArrayList<String>();
        for (String line : lines(document)) {
            if (!covered(line, text)) {
                lost.add(key + ": " + line);
            }
        }
        return lost;
    }

    private static List<String> lines(SourceDocument document) {
        var lines = new ArrayList<String>();
        document.blocks().forEach(block -> {
            switch (block) {
                case Paragraph p -> lines.add(p.text());
                case Table t ->
                    t.rows().forEach(r -> r.cells()
                            .forEach(c -> lines.addAll(c.text().lines().toList())));
            }
        });
        return lines;
    }

    /** A number stands apart from its text, a key from its value, dates from a title: each part must be there. */
    private static boolean covered(String line, String all) {
        String bare = line.replaceFirst("^(?:[-–—]\\s*)?(?:\\d+(?:\\.\\d+)*[.)]?|[IVX]+)\\s*(?=\\p{L})", "");
        if (all.contains(key(line)) || all.contains(key(bare))) {
            return true;
        }
        for (String part : bare.split("[:()]|\\s[–-]\\s|, (?=\\p{Lu})|^этап ")) {
            if (!all.contains(key(part))) {
                return false;
            }
        }
        return true;
    }

    private static void collect(JsonNode node, StringBuilder all) {
        if (node.isTextual()) {
            all.append('\n').append(key(node.asText()));
        } else {
            node.forEach(child -> collect(child, all));
        }
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
