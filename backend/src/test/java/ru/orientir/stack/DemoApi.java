package ru.orientir.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The API in the hands of one demo login; an answer that isn't a success ends the program with a sentence. */
final class DemoApi {
    private static final String BOUNDARY = "orientir-demo";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final URI base;
    private final String token;

    private DemoApi(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    static DemoApi as(String login, URI origin, URI realm) {
        return new DemoApi(origin, DemoToken.of(login, realm));
    }

    JsonNode get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null, null);
    }

    JsonNode post(String path, JsonNode input) {
        return input == null
                ? send("POST", path, BodyPublishers.noBody(), null, null)
                : send("POST", path, BodyPublishers.ofString(input.toString()), "application/json", null);
    }

    /** Posts a change of what stands at {@code subject}, in its present version. */
    JsonNode change(String subject, String path, JsonNode input) {
        String version = get(subject).get("version").asText();
        return send("POST", path, BodyPublishers.ofString(input.toString()), "application/json", version);
    }

    /** Puts the changed state of what stands at {@code path}, in its present version. */
    JsonNode put(String path, JsonNode input, String version) {
        return send("PUT", path, BodyPublishers.ofString(input.toString()), "application/json", version);
    }

    JsonNode patch(String path, JsonNode input) {
        return send("PATCH", path, BodyPublishers.ofString(input.toString()), "application/json", null);
    }

    /**
     * Sends values as CSV.
     *
     * @param key sent twice with the same key they are taken once
     */
    JsonNode bulk(String path, String key, String csv) {
        HttpRequest.Builder request = Http.request(base.resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(csv));
        return Http.send(request).orFail("POST " + path).json();
    }

    /** Sends a document to the importer and waits for its draft. */
    JsonNode importFile(Path file, String organisation) {
        JsonNode state = upload(file, organisation);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!state.get("status").asText().equals("ready")) {
            if (state.has("problem") || System.nanoTime() > end) {
                throw new StackFailure("The importer couldn't take in " + file + ": " + state);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            state = get("/imports/" + state.get("id").asText());
        }
        return state;
    }

    /** Sends a document to the importer; answers how far it came meanwhile. */
    JsonNode upload(Path file, String organisation) {
        String path = "/imports?organisationId=" + organisation;
        return send("POST", path, multipart(file), "multipart/form-data; boundary=" + BOUNDARY, null);
    }

    private static BodyPublisher multipart(Path file) {
        String head =
                """
                --%s\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """
                        .formatted(BOUNDARY, file.getFileName());
        try {
            return BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        } catch (FileNotFoundException e) {
            throw new StackFailure("The sample document " + file + " isn't there.", e);
        }
    }

    private JsonNode send(String method, String path, BodyPublisher body, String contentType, String version) {
        HttpRequest.Builder request = Http.request(base.resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (version != null) {
            request.header("If-Match", '"' + version + '"');
        }
        return Http.send(request).orFail(method + " " + path).json();
    }
}
