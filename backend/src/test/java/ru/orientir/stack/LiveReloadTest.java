package ru.orientir.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code make dev}, on a copy of the checkout: the sources of this one stay as they are. */
class LiveReloadTest {
    private static final List<String> COPIED = List.of(
            "backend/.mvn",
            "backend/mvnw",
            "backend/pom.xml",
            "backend/src/main",
            "backend/target/classes",
            "frontend/index.html",
            "frontend/package.json",
            "frontend/public",
            "frontend/src",
            "frontend/tsconfig.json",
            "frontend/vite.config.ts");

    private final Path directory = Home.run("live-reload");
    private final Path checkout = directory.resolve("checkout");
    private final LiveReload live = new LiveReload(checkout, directory, false);
    private final URI api = URI.create("http://localhost:" + Ports.free());
    private final URI spa = URI.create("http://localhost:" + Ports.free());
    private final URI main = spa.resolve("/src/app/start.tsx");
    private final URI contract = spa.resolve("/api/v1/openapi");

    @BeforeEach
    void copyCheckout() throws IOException {
        live.stopLeftover();
        Trees.delete(checkout);
        for (String each : COPIED) {
            Trees.copy(Home.root().resolve(each), checkout.resolve(each));
        }
        // Link by link: Vite writes into the directory that holds the modules.
        Path modules = Files.createDirectory(checkout.resolve("frontend/node_modules"));
        try (Stream<Path> all = Files.list(Home.root().resolve("frontend/node_modules"))) {
            for (Path module : all.toList()) {
                Path link = modules.resolve(module.getFileName());
                if (!link.getFileName().toString().startsWith(".vite")) {
                    Files.createSymbolicLink(link, module);
                }
            }
        }
    }

    @AfterEach
    void deleteCopy() {
        Trees.delete(checkout);
    }

    @Test
    void answersWithTheChangedJavaFileAndTheChangedFileOfTheSpa() throws IOException {
        try (Child quarkus = live.backend(api.getPort(), "false", settings());
                Child vite = live.spa(spa.getPort(), api)) {
            Http.awaitAnswer(main, vite);
            Http.awaitAnswer(contract, quarkus);

            change("backend/src/main/java/ru/orientir/platform/problem/RequestId.java", "X-Request-Id", "X-Changed-Id");
            Http.Answer changed =
                    Http.awaitAnswer(contract, quarkus, answer -> answer.status() == 500 || answer.has("X-Changed-Id"));
            assertThat(changed.status())
                    .as("the changed backend%s", quarkus.endOfLog())
                    .isEqualTo(200);

            change("frontend/src/app/start.tsx", "getElementById('root')", "getElementById('changed')");
            Http.awaitAnswer(main, vite, answer -> answer.body().contains("getElementById(\"changed\")"));
        }
    }

    private static Map<String, String> settings() {
        TestServers servers = TestServers.running();
        return Stack.settings(servers.freshDatabase(), servers.realm().toString());
    }

    private void change(String file, String text, String by) throws IOException {
        Path path = checkout.resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(text);
        Files.writeString(path, before.replace(text, by));
    }
}
