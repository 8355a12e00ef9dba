package ru.orientir.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built backend as a process, killed as the system kills it. */
class KilledBackendIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Holds every import up halfway, as long as the test holds the lock. */
    private static final String GATE =
            """
            create function gate() returns trigger language plpgsql as $$
            begin
                perform pg_advisory_xact_lock(1);
                return new;
            end $$;
            create trigger gate before update on document_import for each row
                when (new.status = 'RECOGNISING') execute function gate();
            select pg_advisory_lock(1)
            """;

    @TempDir
    Path directory;

    @Test
    void importItWasReadingIsFinishedAfterARestart() throws IOException, SQLException, InterruptedException {
        var servers = TestServers.running();
        var database = servers.freshDatabase();
        var settings = Stack.settings(database, servers.realm().toString());
        JsonNode halfway;
        long killed;
        try (var backend = Backend.start(directory, Ports.free(), settings);
                var gate = DriverManager.getConnection(database, Postgres.USER, "")) {
            gate.createStatement().execute(GATE);
            halfway = upload(DemoApi.as("admin", backend.origin(), servers.realm()));
            assertThat(halfway.get("status").asText()).isEqualTo("reading");
            var process = backend.child().process().destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            killed = System.nanoTime();
        }
        try (var backend = Backend.start(directory, Ports.free(), settings)) {
            var api = DemoApi.as("admin", backend.origin(), servers.realm());
            var finished = awaitEnd(api, "/imports/" + halfway.get("id").asText());
            Say.plain("An import of a killed backend is ready after %d s"
                    .formatted(Duration.ofNanos(System.nanoTime() - killed).toSeconds()));
            assertThat(finished.get("status").asText()).isEqualTo("ready");
            var job = api.get("/jobs").get("items").get(0);
            assertThat(job.get("state").asText()).isEqualTo("done");
            assertThat(job.get("attempts").asInt()).isEqualTo(2);
        }
    }

    private JsonNode upload(DemoApi api) throws IOException {
        var names = Http.JSON.valueToTree(Map.of("kind", "region", "names", List.of(Map.of("name", "Регион"))));
        var region = api.post("/organisations", names).get("id").asText();
        var plan = Files.writeString(directory.resolve("plan.txt"), "План\n\n1. День открытых дверей, октябрь 2026");
        return api.upload(plan, region);
    }

    private static JsonNode awaitEnd(DemoApi api, String path) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var state = api.get(path);
        while (state.get("status").asText().matches("queued|reading|recognising") && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            state = api.get(path);
        }
        return state;
    }
}
