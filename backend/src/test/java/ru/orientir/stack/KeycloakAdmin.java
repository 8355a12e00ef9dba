package ru.orientir.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Brings the realm, and for demonstration its users, into a running Keycloak over its admin API. */
final class KeycloakAdmin {
    static final String REALM = "orientir";
    static final String CLIENT = "orientir-stack";

    /** Of the client the backend looks people up with, as the backend has it without further settings. */
    private static final String USERS_SECRET = "orientir";

    private static final String DEFAULT_ORIGIN = "${ORIENTIR_URL:http://localhost:8080}";

    private final URI base;

    KeycloakAdmin(URI base) {
        this.base = base;
    }

    /** The secret of the stack's own admin client: random, kept beside the databases, readable by their owner only. */
    static String secret() {
        Path file = Home.run("keycloak").resolve("admin-secret");
        try {
            if (!Files.exists(file)) {
                Path fresh = Files.createTempFile(
                        file.getParent(),
                        "secret",
                        null,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(fresh, UUID.randomUUID().toString());
                Files.move(fresh, file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new StackFailure("Can't keep Keycloak's admin secret in " + file + ": " + e.getMessage(), e);
        }
    }

    /** The two files as text, to tell whether a Keycloak has been given these very ones. */
    static String sources() {
        return Home.read("docker/realm.json") + Home.read("docker/demo.json");
    }

    /**
     * Makes the realm, or brings its settings and clients up to the files; people added by hand stay.
     *
     * @param origin where the SPA is served
     * @param devOrigin a second address the SPA may be served at, while it is being developed
     */
    void apply(String origin, String devOrigin) {
        String token = token();
        JsonNode realm = parse(Home.read("docker/realm.json")
                .replace(DEFAULT_ORIGIN, origin)
                .replace("${ORIENTIR_USERS_SECRET}", USERS_SECRET));
        ArrayNode redirects = (ArrayNode) realm.at("/clients/0/redirectUris");
        redirects.add(origin + "/*").add(devOrigin + "/*");
        if (call(token, "GET", "/admin/realms/" + REALM, null).status() == 404) {
            call(token, "POST", "/admin/realms", realm).orFail("Making the realm");
        } else {
            ObjectNode settings = realm.deepCopy();
            settings.remove(List.of("clients", "roles", "users"));
            call(token, "PUT", "/admin/realms/" + REALM, settings).orFail("Updating the realm");
            bring(token, realm, "roles", "SKIP");
            bring(token, realm, "clients", "OVERWRITE");
            bring(token, realm, "users", "OVERWRITE");
        }
        JsonNode demo = parse(Home.read("docker/demo.json"));
        bring(token, demo, "users", "OVERWRITE");
        bring(token, demo, "clients", "OVERWRITE");
    }

    /** The same, unless {@code mark} says that these very files were applied before. */
    void applyOnce(String origin, String devOrigin, Path mark) {
        try {
            if (!Files.exists(mark) || !Files.readString(mark).equals(sources())) {
                apply(origin, devOrigin);
                Files.writeString(mark, sources());
            }
        } catch (IOException e) {
            throw new StackFailure("Can't keep " + mark + ": " + e.getMessage(), e);
        }
    }

    private void bring(String token, JsonNode from, String what, String ifThere) {
        ObjectNode part = Http.JSON.createObjectNode().put("ifResourceExists", ifThere);
        part.set(what, from.get(what));
        call(token, "POST", "/admin/realms/" + REALM + "/partialImport", part).orFail("Importing " + what);
    }

    private Http.Answer call(String token, String method, String path, JsonNode body) {
        HttpRequest.BodyPublisher publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body.toString());
        return Http.send(Http.request(base.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, publisher));
    }

    private String token() {
        Map<String, String> grant =
                Map.of("grant_type", "client_credentials", "client_id", CLIENT, "client_secret", secret());
        return Http.send(Http.request(base.resolve("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(Http.form(grant)))
                .orFail("Signing in as Keycloak's administrator")
                .json()
                .get("access_token")
                .asText();
    }

    private static JsonNode parse(String text) {
        try {
            return Http.JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
