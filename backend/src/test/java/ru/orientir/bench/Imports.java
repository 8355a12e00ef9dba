package ru.orientir.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** From a file to a draft, and from the draft to a live roadmap. */
final class Imports {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Api api;
    private final String organisation;

    Imports(Api api, String organisation) {
        this.api = api;
        this.organisation = organisation;
    }

    /**
     * One file, taken in.
     *
     * @param toDraft seconds from the upload to the draft that can be looked at
     * @param toRoadmap seconds from the confirmation to the answer that names the roadmap
     */
    record Taken(String file, double toDraft, double toRoadmap, JsonNode result) {}

    Taken take(Path file) {
        long start = System.nanoTime();
        JsonNode draft = ready(api.upload("/imports?organisationId=" + organisation, file));
        long drafted = System.nanoTime();
        JsonNode confirmed = api.post("/imports/" + draft.get("id").asText() + "/confirm?mode=create");
        long end = System.nanoTime();
        return new Taken(
                file.getFileName().toString(), (drafted - start) / 1e9, (end - drafted) / 1e9, confirmed.get("result"));
    }

    private JsonNode ready(JsonNode begun) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode state = begun;
        while (System.nanoTime() < end) {
            switch (state.get("status").asText()) {
                case "ready" -> {
                    return state;
                }
                case "failed", "discarded" -> throw new IllegalStateException("The import failed: " + state);
                default -> LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }
            state = api.get("/imports/" + state.get("id").asText());
        }
        throw new IllegalStateException("No draft within " + PATIENCE.toMinutes() + " minutes.");
    }
}
