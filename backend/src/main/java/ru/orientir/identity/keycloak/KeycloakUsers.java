package ru.orientir.identity.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** The users of the realm, over Keycloak's admin API. */
@ApplicationScoped
public class KeycloakUsers {
    private static final Logger LOG = Logger.getLogger(KeycloakUsers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String realm;
    private final String client;
    private final String secret;

    /**
     * @param realm address of the realm, as the backend reaches it
     * @param client the realm's client whose service account may view users
     */
    public KeycloakUsers(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
            @ConfigProperty(name = "orientir.users.client-id") String client,
            @ConfigProperty(name = "orientir.users.secret") String secret) {
        this.realm = realm;
        this.client = client;
        this.secret = secret;
    }

    /**
     * Finds people by parts of name, login or address, ordered by login.
     *
     * @param words all of them occur in the person's data; everybody when absent
     * @param first how many to skip
     * @param most how many to answer
     * @throws ProblemException 503 when Keycloak doesn't answer, or not to us
     */
    public List<KeycloakUser> find(@Nullable String words, int first, int most) {
        var question = "?briefRepresentation=true&first=%d&max=%d".formatted(first, most)
                + (words == null ? "" : "&search=" + encoded(anywhere(words)));
        var users = send(
                HttpRequest.newBuilder(URI.create(realm.replace("/realms/", "/admin/realms/") + "/users" + question))
                        .header("Authorization", "Bearer " + token()));
        return JSON.convertValue(users, JSON.getTypeFactory().constructCollectionType(List.class, KeycloakUser.class));
    }

    /** A token for one question: people are looked up too seldom for keeping one to be worth its rules. */
    private String token() {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(encoded(client), encoded(secret));
        return send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .path("access_token")
                .asText();
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("%s answered %d; the client %s needs the role view-users of realm-management"
                        .formatted(answer.uri().getPath(), answer.statusCode(), client));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw silent(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw silent(e);
        }
    }

    private static ProblemException silent(Exception cause) {
        LOG.errorf("Keycloak doesn't tell its users: %s", cause);
        return ProblemException.because(ProblemType.BUSY, "users-unavailable", "Keycloak doesn't tell its users now.");
    }

    /** Keycloak looks at the beginning of names unless it is told otherwise. */
    private static String anywhere(String words) {
        return "*" + words.strip().replaceAll("[*\\s]+", "* *") + "*";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
