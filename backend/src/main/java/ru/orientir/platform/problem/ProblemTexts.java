package ru.orientir.platform.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/** What people are told of each type of problem: the words of the SPA, which the build lays beside the backend. */
final class ProblemTexts {
    private final JsonNode words;

    private ProblemTexts(JsonNode words) {
        this.words = words;
    }

    /** @param language {@code ru} or {@code en} */
    static ProblemTexts in(String language) {
        try (var file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("i18n/" + language + ".json")) {
            return new ProblemTexts(JsonMapper.builder().build().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the words of the type, else of its status; nothing for a type there is not. */
    Optional<String> of(String slug) {
        var text = words.path("problem").path(slug);
        if (text.isTextual()) {
            return Optional.of(text.asText());
        }
        var refusal = words.path("import").path("refusal").path(slug);
        if (refusal.isObject()) {
            return Optional.of(
                    refusal.path("title").asText() + ". " + refusal.path("hint").asText());
        }
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .map(type -> words.path("problem").path("status").path(String.valueOf(type.status())))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst();
    }
}
