package ru.orientir.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak from the distribution that the build unpacked under {@code .run/}: built once, then started optimised, on its
 * file database.
 */
final class Keycloak implements AutoCloseable {
    static final String VERSION = "26.7.3";
    private static final List<String> BUILD = List.of("--db=dev-file");

    private final Child child;
    private final KeycloakAdmin admin;
    private final URI base;

    private Keycloak(Child child, URI base) {
        this.child = child;
        this.base = base;
        this.admin = new KeycloakAdmin(base);
    }

    /**
     * Starts Keycloak and waits until it answers.
     *
     * @param data directory of its database and log
     */
    static Keycloak start(Path data, int port) {
        Path home = built();
        bringTheme(home);
        Child.stopLeftover("keycloak", data);
        Ports.requireFree(port, "Keycloak");
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString(), "start", "--optimized"));
        command.addAll(List.of(
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--db-url=jdbc:h2:file:" + data.resolve("keycloak") + ";NON_KEYWORDS=VALUE"));
        Child child = Child.start("keycloak", home, data, false, environment(), command);
        Keycloak keycloak = new Keycloak(child, URI.create("http://localhost:" + port));
        Http.awaitAnswer(keycloak.base.resolve("/realms/master"), child);
        return keycloak;
    }

    KeycloakAdmin admin() {
        return admin;
    }

    URI realm() {
        return base.resolve("/realms/" + KeycloakAdmin.REALM);
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }

    private static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx512m",
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID",
                KeycloakAdmin.CLIENT,
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
                KeycloakAdmin.secret());
    }

    /** As the image of the server has it, in its newest form. */
    private static void bringTheme(Path home) {
        Path theme = home.resolve("themes/orientir");
        try {
            Trees.delete(theme);
            Trees.copy(Home.root().resolve("docker/keycloak-theme"), theme);
        } catch (IOException e) {
            throw new StackFailure("Can't bring Keycloak the theme of its pages: " + e.getMessage(), e);
        }
    }

    private static Path built() {
        Path home = Home.root().resolve(".run/keycloak-" + VERSION);
        Path mark = home.resolve(".built");
        if (!Files.exists(home.resolve("bin/kc.sh"))) {
            throw new StackFailure("Keycloak isn't unpacked under .run/: build the backend first (make build).");
        }
        if (!Files.exists(mark)) {
            Say.step("Building Keycloak (once, half a minute)");
            List<String> command =
                    new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString(), "build"));
            command.addAll(BUILD);
            try (Child build =
                    Child.start("keycloak-build", home, Home.run("keycloak"), false, environment(), command)) {
                if (build.process().waitFor() != 0) {
                    throw new StackFailure("Keycloak's build failed; its log is .run/keycloak/keycloak-build.log.");
                }
                Files.createFile(mark);
            } catch (IOException e) {
                throw new StackFailure("Can't mark Keycloak as built: " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackFailure("Interrupted while building Keycloak.", e);
            }
        }
        return home;
    }
}
