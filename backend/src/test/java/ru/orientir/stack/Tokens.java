package ru.orientir.stack;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Real access tokens, from the real Keycloak of the test run. They live for an hour, longer than any test run. */
public final class Tokens {
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token of a demo login: coordinator, reporter, director, analyst, admin or machine. */
    public static String of(String login) {
        URI realm = URI.create(ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class));
        return KNOWN.computeIfAbsent(login + " " + realm, key -> DemoToken.of(login, realm));
    }

    /** The {@code sub} of a demo login, as fixed in {@code docker/demo.json}. */
    public static String subject(String login) {
        int number =
                switch (login) {
                    case "coordinator" -> 1;
                    case "reporter" -> 2;
                    case "director" -> 3;
                    case "analyst" -> 4;
                    case "admin" -> 5;
                    case "machine" -> 6;
                    default -> throw new IllegalArgumentException("no demo login " + login);
                };
        return "0199a000-0000-7000-8000-00000000000" + number;
    }
}
