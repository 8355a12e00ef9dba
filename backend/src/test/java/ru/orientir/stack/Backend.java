package ru.orientir.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The built backend, with the SPA in it, as a process of its own with the heap it is promised to fit in. */
final class Backend implements AutoCloseable {
    private final Child child;
    private final URI origin;

    private Backend(Child child, URI origin) {
        this.child = child;
        this.origin = origin;
    }

    /**
     * Starts the backend and waits until it is ready.
     *
     * @param keep directory of its log
     * @param settings its configuration, as environment variables
     */
    static Backend start(Path keep, int port, Map<String, String> settings) {
        Path jar = Home.root().resolve("backend/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StackFailure("The backend isn't built: run `make build` first.");
        }
        Child.stopLeftover("backend", keep);
        Ports.requireFree(port, "the backend");
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        int management = Ports.free();
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        Child child = Child.start(
                "backend",
                Home.root(),
                keep,
                false,
                environment,
                List.of(
                        java(),
                        "-Xmx512m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        jar.toString()));
        Backend backend = new Backend(child, URI.create("http://localhost:" + port));
        Http.awaitAnswer(URI.create("http://localhost:%d/q/health/ready".formatted(management)), child);
        return backend;
    }

    URI origin() {
        return origin;
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
