package ru.orientir.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Runs Orientir on this machine.
 *
 * <ul>
 *   <li>{@code run}: databases kept under {@code .run/}, Keycloak, the built backend with the SPA, and the demo municipality;
 *   <li>{@code dev}: the same databases and Keycloak, with the backend and the SPA in live reload;
 *   <li>{@code with COMMAND…}: everything throw-away and on free ports, for the length of one command, which finds it by {@code
 *       ORIENTIR_URL}; ends with the command's exit code.
 * </ul>
 */
public final class Stack {
    private static final int BACKEND_PORT = 8080;
    private static final String DEBUGGER_PORT = "5005";
    private static final int KEYCLOAK_PORT = 8180;
    private static final int POSTGRES_PORT = 15432;
    private static final String DATABASE = "orientir";
    private static final String DEV_ORIGIN = "http://localhost:5173";
    private static final String OWN_DATABASE = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final String OWN_REALM = "QUARKUS_OIDC_AUTH_SERVER_URL";

    private Stack() {}

    /** Does what the first argument says and ends with 0, or with a sentence on the terminal and 1. */
    public static void main(String[] arguments) {
        Exit.withParent();
        try {
            switch (arguments.length == 0 ? "" : arguments[0]) {
                case "run" -> run();
                case "dev" -> dev();
                case "with" -> System.exit(with(List.of(arguments).subList(1, arguments.length)));
                default -> throw new StackFailure("Say run, dev or with COMMAND.");
            }
        } catch (StackFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Address of the realm of {@code run} and {@code dev}, the issuer of its tokens. */
    static URI realm() {
        String own = System.getenv(OWN_REALM);
        return URI.create(own != null ? own : "http://localhost:" + KEYCLOAK_PORT + "/realms/" + KeycloakAdmin.REALM);
    }

    private static void run() {
        lock();
        Child.stopLeftover("backend", Home.run("backend"));
        Ports.requireFree(BACKEND_PORT, "the backend");
        List<Child> children = new ArrayList<>();
        Map<String, String> settings = services(children);
        Say.step("Starting the backend");
        Backend backend = Backend.start(Home.run("backend"), BACKEND_PORT, settings);
        children.add(backend.child());
        if (System.getenv(OWN_REALM) == null) {
            Demo.loadOnce(backend.origin(), realm(), demoMark());
        }
        Say.step("Ready");
        Say.plain(welcome(backend.origin(), settings.get(OWN_DATABASE)));
        awaitAnyEnd(children);
    }

    private static void dev() {
        lock();
        LiveReload live = new LiveReload(Home.root(), Home.run("dev"), true);
        live.stopLeftover();
        Ports.requireFree(BACKEND_PORT, "the backend");
        Ports.requireFree(URI.create(DEV_ORIGIN).getPort(), "the SPA's live reload");
        List<Child> children = new ArrayList<>();
        Map<String, String> settings = services(children);
        Say.step("Starting the backend and the SPA in live reload: open " + DEV_ORIGIN);
        children.add(live.backend(BACKEND_PORT, DEBUGGER_PORT, settings));
        children.add(live.spa(URI.create(DEV_ORIGIN).getPort(), URI.create("http://localhost:" + BACKEND_PORT)));
        awaitAnyEnd(children);
    }

    private static int with(List<String> command) {
        TestServers servers = TestServers.running();
        int port = Ports.free();
        Map<String, String> settings =
                settings(servers.freshDatabase(), servers.realm().toString());
        String origin = "http://localhost:" + port;
        new KeycloakAdmin(servers.realm()).apply(origin, DEV_ORIGIN);
        Say.step("Starting a throw-away backend");
        Backend backend = Backend.start(Home.run("with"), port, settings);
        Demo.loadOnce(backend.origin(), servers.realm(), Home.run("with").resolve("demo-is-loading"));
        Say.step("Running " + String.join(" ", command));
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("ORIENTIR_URL", origin);
        environment.put("ORIENTIR_REALM", servers.realm().toString());
        try (Child child =
                Child.start("command", Path.of("").toAbsolutePath(), Home.run("with"), true, environment, command)) {
            return child.process().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }

    /** Starts what the environment doesn't name already; answers the backend's settings. */
    private static Map<String, String> services(List<Child> children) {
        Say.step("Starting PostgreSQL and Keycloak");
        CompletableFuture<String> database = CompletableFuture.supplyAsync(Stack::database);
        CompletableFuture<Keycloak> keycloak = CompletableFuture.supplyAsync(Stack::keycloak);
        try {
            Map<String, String> settings = settings(database.join(), realm().toString());
            if (keycloak.join() != null) {
                children.add(keycloak.join().child());
            }
            return settings;
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackFailure failure ? failure : e;
        }
    }

    private static String database() {
        String own = System.getenv(OWN_DATABASE);
        if (own != null) {
            return own;
        }
        Postgres postgres =
                Postgres.start(Home.run("postgres"), POSTGRES_PORT, List.of("fsync=on", "synchronous_commit=on"));
        if (Files.exists(demoMark())) {
            Say.step("The last start ended amid loading the demo: the database is made anew");
            Postgres.dropDatabase(postgres.server(), DATABASE);
        }
        Postgres.createDatabase(postgres.server(), DATABASE);
        Say.step("PostgreSQL is ready");
        return postgres.server() + DATABASE;
    }

    private static Path demoMark() {
        return Home.run("postgres").resolve("demo-is-loading");
    }

    private static Keycloak keycloak() {
        if (System.getenv(OWN_REALM) != null) {
            return null;
        }
        Path directory = Home.run("keycloak");
        Keycloak keycloak = Keycloak.start(directory, KEYCLOAK_PORT);
        keycloak.admin().applyOnce("http://localhost:" + BACKEND_PORT, DEV_ORIGIN, directory.resolve("applied"));
        Say.step("Keycloak is ready");
        return keycloak;
    }

    /** The backend's settings on these services, as environment variables. */
    static Map<String, String> settings(String database, String realm) {
        Map<String, String> settings = new HashMap<>();
        settings.put(OWN_DATABASE, database);
        settings.put("QUARKUS_DATASOURCE_USERNAME", orElse("QUARKUS_DATASOURCE_USERNAME", Postgres.USER));
        settings.put("QUARKUS_DATASOURCE_PASSWORD", orElse("QUARKUS_DATASOURCE_PASSWORD", ""));
        settings.put(OWN_REALM, realm);
        // One login loads the demo and measures all there is: here nobody is to be held back.
        settings.put("ORIENTIR_RATE_LIMIT_PER_SECOND", orElse("ORIENTIR_RATE_LIMIT_PER_SECOND", "1000000"));
        return settings;
    }

    private static String orElse(String variable, String otherwise) {
        return System.getenv().getOrDefault(variable, otherwise);
    }

    private static void awaitAnyEnd(List<Child> children) {
        CompletableFuture.anyOf(
                        children.stream().map(child -> child.process().onExit()).toArray(CompletableFuture[]::new))
                .join();
        if (!Exit.leaving()) {
            children.forEach(Child::requireAlive);
        }
    }

    /** Held until the program ends: two stacks on the same data would spoil it. */
    @SuppressWarnings("resource")
    private static void lock() {
        Path file = Home.run("").resolve("lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new StackFailure("Orientir already runs from this checkout: stop that one first.");
            }
        } catch (IOException e) {
            throw new StackFailure("Can't lock " + file + ": " + e.getMessage(), e);
        }
    }

    private static String welcome(URI origin, String database) {
        return """

                Orientir:   %s
                Sign in as  coordinator, reporter, director, analyst or admin; the password is %s
                Token:      make -s token USER=coordinator
                Database:   %s
                Logs:       .run/backend/backend.log, .run/keycloak/keycloak.log, .run/postgres/postgres.log
                Ctrl-C stops everything; the data stays.
                """
                .formatted(origin, DemoToken.PASSWORD, database);
    }
}
