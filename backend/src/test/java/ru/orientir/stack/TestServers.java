package ru.orientir.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * The throw-away PostgreSQL and Keycloak of one program, on free ports. Quarkus loads test classes with several class loaders, so
 * what runs is remembered in system properties and not in a static field.
 *
 * @param postgres JDBC address of the server, up to and with the last slash
 * @param realm address of the realm, the issuer of its tokens
 */
record TestServers(String postgres, URI realm) {
    private static final String POSTGRES = "orientir.test.postgres";
    private static final String REALM = "orientir.test.realm";
    private static final String ORIGIN = "http://localhost:8081";

    /** The servers of this program, started when they aren't running yet, stopped when it ends. */
    static synchronized TestServers running() {
        if (System.getProperty(REALM) == null) {
            start();
        }
        return new TestServers(System.getProperty(POSTGRES), URI.create(System.getProperty(REALM)));
    }

    /** The JDBC address of a new, empty database. */
    String freshDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        Postgres.createDatabase(postgres, name);
        return postgres + name;
    }

    private static void start() {
        Path directory = ThrowAway.directory();
        Exit.onExit(() -> Trees.delete(directory));
        // Durability costs a throw-away database time and gives it nothing.
        Postgres postgres = Postgres.start(
                directory, Ports.free(), List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        Keycloak keycloak = keycloak(directory);
        System.setProperty(POSTGRES, postgres.server());
        System.setProperty(REALM, keycloak.realm().toString());
    }

    /** From a copy of a database that already holds the realm: making one takes Keycloak longer than starting. */
    private static Keycloak keycloak(Path directory) {
        String content = Keycloak.VERSION + KeycloakAdmin.secret() + KeycloakAdmin.sources();
        Path template = Home.run("keycloak-template").resolve(Integer.toHexString(content.hashCode()) + ".mv.db");
        Path database = directory.resolve("keycloak.mv.db");
        try {
            if (!Files.exists(template)) {
                try (Keycloak fresh = Keycloak.start(directory, Ports.free())) {
                    fresh.admin().apply(ORIGIN, ORIGIN);
                }
                Files.move(database, template);
            }
            Files.copy(template, database);
            return Keycloak.start(directory, Ports.free());
        } catch (IOException e) {
            throw new StackFailure("Can't prepare Keycloak for the tests: " + e.getMessage(), e);
        }
    }
}
