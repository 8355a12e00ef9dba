package ru.orientir.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Base64;
import java.util.Map;

/** Access tokens of the demo logins; as a program it prints one: {@code make -s token USER=coordinator}. */
public final class DemoToken {
    static final String PASSWORD = "orientir";

    private DemoToken() {}

    /** Signs in with a demo login at the realm with this address. */
    static String of(String login, URI realm) {
        Map<String, String> grant = Map.of(
                "grant_type", "password",
                "client_id", "orientir-demo-token",
                "username", login,
                "password", PASSWORD,
                "scope", "openid");
        return Http.send(Http.request(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(Http.form(grant)))
                .orFail("Signing in as " + login)
                .json()
                .get("access_token")
                .asText();
    }

    /** What a token says. */
    static JsonNode claims(String token) {
        String payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        try {
            return Http.JSON.readTree(Base64.getUrlDecoder().decode(payload));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints an access token of the login given as the only argument. */
    public static void main(String[] arguments) {
        try {
            System.out.println(of(arguments[0], Stack.realm()));
        } catch (UncheckedIOException e) {
            System.err.println("No Keycloak answers at " + Stack.realm() + ": start it with `make run`.");
            System.exit(1);
        } catch (StackFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
