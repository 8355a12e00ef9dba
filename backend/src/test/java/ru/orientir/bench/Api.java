package ru.orientir.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The API as a script uses it: one connection, one token. Every answer that isn't a success ends the bench. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI origin;
    private final String token;

    private Api(URI origin, URI realm, String login) {
        this.origin = origin;
        this.token = parse(send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=password&client_id=orientir-demo-token&scope=openid"
                                + "&username=" + login + "&password=orientir"))))
                .get("access_token")
                .asText();
    }

    /** Signs in at the stack that started this program. */
    static Api as(String login) {
        return new Api(URI.create(System.getenv("ORIENTIR_URL")), URI.create(System.getenv("ORIENTIR_REALM")), login);
    }

    JsonNode get(String path) {
        return parse(body(path));
    }

    /** The answer as it came, unparsed: what a measurement waits for. */
    byte[] body(String path) {
        return send(authorised(path).GET());
    }

    /** A file of the SPA, compressed as the browser gets it. */
    byte[] compressed(String path) {
        return send(HttpRequest.newBuilder(origin.resolve(path)).header("Accept-Encoding", "gzip"));
    }

    JsonNode post(String path) {
        return parse(send(authorised(path).POST(BodyPublishers.noBody())));
    }

    /** JSON in, JSON out. */
    JsonNode post(String path, String json) {
        return parse(
                send(authorised(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json))));
    }

    /** A step of what has been read in this version. */
    JsonNode change(String path, String version) {
        return parse(
                send(authorised(path).header("If-Match", '"' + version + '"').POST(BodyPublishers.noBody())));
    }

    /** Values as CSV. */
    JsonNode load(byte[] csv) {
        return parse(send(authorised("/observations/bulk")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(csv))));
    }

    URI origin() {
        return origin;
    }

    String token() {
        return token;
    }

    JsonNode upload(String path, Path file) {
        String boundary = "orientir-bench";
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        try {
            var parts = List.of(
                    head.getBytes(StandardCharsets.UTF_8),
                    Files.readAllBytes(file),
                    ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return parse(send(authorised(path)
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(BodyPublishers.ofByteArrays(parts))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder authorised(String path) {
        return HttpRequest.newBuilder(origin.resolve("/api/v1" + path)).header("Authorization", "Bearer " + token);
    }

    private byte[] send(HttpRequest.Builder request) {
        try {
            HttpRequest whole = request.timeout(Duration.ofMinutes(2)).build();
            HttpResponse<byte[]> response = client.send(whole, BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(whole.method() + " " + whole.uri() + " was answered with "
                        + response.statusCode() + ": " + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }

    private static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
