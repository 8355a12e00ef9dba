package ru.orientir.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives every Quarkus test a real, empty PostgreSQL database and the real Keycloak with the demo logins. The servers are started once
 * for the whole test run and end with it; each start of the application gets a database of its own.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        TestServers servers = TestServers.running();
        return Map.of(
                "quarkus.http.test-port",
                "0",
                "quarkus.datasource.jdbc.url",
                servers.freshDatabase(),
                "quarkus.datasource.username",
                Postgres.USER,
                "quarkus.datasource.password",
                "",
                "quarkus.oidc.auth-server-url",
                servers.realm().toString());
    }

    @Override
    public void stop() {
        // The servers outlive the application: the next one in this test run uses them too.
    }
}
