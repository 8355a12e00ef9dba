package ru.orientir.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A checkout in live reload: the next answer after a change of a source is the changed source's. Its backend must have been built.
 *
 * @param keep directory of the processes' logs and pid files
 * @param onTerminal whether they write to the terminal instead of their logs
 */
record LiveReload(Path checkout, Path keep, boolean onTerminal) {
    private static final String BACKEND = "quarkus-dev";
    private static final String SPA = "vite";

    /** Stops what a killed program left running. */
    void stopLeftover() {
        Child.stopLeftover(BACKEND, keep);
        Child.stopLeftover(SPA, keep);
    }

    /**
     * Starts the backend in Quarkus' dev mode.
     *
     * @param debugger where a debugger may attach: a port, or {@code false}
     * @param settings its configuration, as environment variables
     */
    Child backend(int port, String debugger, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", "0");
        List<String> command = List.of(
                "./mvnw",
                "-B",
                "-q",
                "-ntp",
                "quarkus:dev",
                // Dev mode calls Maven's compiler in a way of its own, which finds no trace of the build and compiles
                // all of it again.
                "-Dmaven.main.skip=true",
                "-Dmaven.test.skip=true",
                // It would ask whether it may tell its makers about the build.
                "-Dquarkus.analytics.disabled=true",
                "-Ddebug=" + debugger);
        return Child.start(BACKEND, checkout.resolve("backend"), keep, onTerminal, environment, command);
    }

    /** Starts the SPA in Vite's dev mode, which passes requests for the API on to the backend. */
    Child spa(int port, URI backend) {
        Map<String, String> environment = Map.of("ORIENTIR_BACKEND", backend.toString());
        List<String> command =
                List.of("npm", "run", "--silent", "dev", "--", "--strictPort", "--port", Integer.toString(port));
        return Child.start(SPA, checkout.resolve("frontend"), keep, onTerminal, environment, command);
    }
}
