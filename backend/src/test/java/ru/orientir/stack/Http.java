package ru.orientir.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** HTTP with JSON, as little as the stack needs. */
final class Http {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Http() {}

    record Answer(int status, String body, HttpResponse<String> response) {
        JsonNode json() {
            try {
                return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean has(String header) {
            return response.headers().firstValue(header).isPresent();
        }

        /** This answer, when its status is a success. */
        Answer orFail(String what) {
            if (status / 100 != 2) {
                throw new StackFailure(what + " was answered with " + status + ": " + body);
            }
            return this;
        }
    }

    static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60));
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }

    static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    /** Waits until the address answers with a success; fails as soon as the process that should answer has ended. */
    static void awaitAnswer(URI uri, Child server) {
        awaitAnswer(uri, server, answer -> answer.status() == 200);
    }

    /** The first answer of the address that is as wanted; fails as soon as the process that should answer has ended. */
    static Answer awaitAnswer(URI uri, Child server, Predicate<Answer> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<Answer> answer = answer(uri).filter(wanted);
            if (answer.isPresent()) {
                return answer.get();
            }
            server.requireAlive();
            if (System.nanoTime() > end) {
                throw new StackFailure("No answer as it should be at %s within %d minutes%s"
                        .formatted(uri, PATIENCE.toMinutes(), server.endOfLog()));
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static Optional<Answer> answer(URI uri) {
        try {
            return Optional.of(send(request(uri)));
        } catch (UncheckedIOException notYet) {
            return Optional.empty();
        }
    }
}
