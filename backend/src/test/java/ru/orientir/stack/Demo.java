package ru.orientir.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads the demo municipality as a person would: over the HTTP API, with the tokens of the demo logins, and its documents through
 * the importer.
 */
final class Demo {
    /** Sample documents, in this order, and the organisation that takes each in. */
    private static final Map<String, String> DOCUMENTS = new LinkedHashMap<>();

    static {
        DOCUMENTS.put("pasport-proekta.docx", "municipality");
        DOCUMENTS.put("dorozhnaya-karta-2026-2030.docx", "municipality");
        DOCUMENTS.put("prikaz-dorozhnaya-karta-2026.docx", "municipality");
        DOCUMENTS.put("plan-shkoly-2026.csv", "school-1");
        DOCUMENTS.put("metodika-pokazateley.xlsx", "municipality");
    }

    private final URI origin;
    private final URI realm;
    private final JsonNode municipality;
    private final Map<String, String> organisations = new HashMap<>();

    private Demo(URI origin, URI realm) {
        this.origin = origin;
        this.realm = realm;
        this.municipality = read("municipality.json");
    }

    /**
     * Loads the demo into an empty system; leaves one that holds anything as it is.
     *
     * @param mark a file that is there while the load isn't whole, so that the next start can begin anew
     */
    static void loadOnce(URI origin, URI realm, Path mark) {
        DemoApi admin = DemoApi.as("admin", origin, realm);
        if (!admin.get("/organisations?limit=1").get("items").isEmpty()) {
            return;
        }
        try {
            Files.writeString(mark, "The demo is being loaded.");
            new Demo(origin, realm).loadOrSay(admin);
            Files.delete(mark);
        } catch (IOException e) {
            throw new StackFailure("Can't keep " + mark + ": " + e.getMessage(), e);
        }
    }

    /** A demo that isn't whole is no reason to run nothing. */
    private void loadOrSay(DemoApi admin) {
        try {
            load(admin);
        } catch (StackFailure e) {
            System.err.println("The demo municipality isn't whole: " + e.getMessage());
        }
    }

    private void load(DemoApi admin) {
        Say.step("Loading the demo municipality");
        municipality.get("organisations").forEach(each -> organisation(admin, each));
        municipality.get("organisations").forEach(each -> close(admin, each));
        municipality.get("memberships").forEach(each -> membership(admin, each));
        municipality.get("people").forEach(each -> person(admin, each));
        DemoApi coordinator = DemoApi.as("coordinator", origin, realm);
        DOCUMENTS.forEach((file, organisation) -> document(coordinator, file, organisations.get(organisation)));
        new DemoCollection(admin, coordinator, organisations, organisationsByCode()).load();
    }

    /** Ids by the municipality's own code, by the tax number where it gave none: as files of values name organisations. */
    private Map<String, String> organisationsByCode() {
        Map<String, String> ids = new HashMap<>();
        for (String scheme : List.of("inn", "internal")) {
            for (JsonNode described : municipality.get("organisations")) {
                for (JsonNode code : described.get("codes")) {
                    if (code.get("scheme").asText().equals(scheme)) {
                        ids.put(
                                code.get("value").asText(),
                                organisations.get(described.get("key").asText()));
                    }
                }
            }
        }
        return ids;
    }

    private void organisation(DemoApi admin, JsonNode described) {
        ObjectNode input = described.deepCopy();
        input.remove("key");
        input.remove("closed");
        if (input.remove("parent") instanceof JsonNode parent) {
            input.put("parentId", organisations.get(parent.asText()));
        }
        String id = admin.post("/organisations", input).get("id").asText();
        organisations.put(described.get("key").asText(), id);
    }

    private void close(DemoApi admin, JsonNode described) {
        if (described.get("closed") instanceof JsonNode closed) {
            String path =
                    "/organisations/" + organisations.get(described.get("key").asText());
            ObjectNode input = Http.JSON.createObjectNode();
            input.set("on", closed.get("on"));
            input.put("successorId", organisations.get(closed.get("successor").asText()));
            admin.change(path, path + "/close", input);
        }
    }

    private void person(DemoApi admin, JsonNode described) {
        ObjectNode input = described.deepCopy();
        input.remove("key");
        for (JsonNode position : (ArrayNode) input.get("positions")) {
            String organisation = ((ObjectNode) position).remove("organisation").asText();
            ((ObjectNode) position).put("organisationId", organisations.get(organisation));
        }
        admin.post("/people", input);
    }

    private void membership(DemoApi admin, JsonNode described) {
        String login = described.get("login").asText();
        JsonNode claims = DemoToken.claims(DemoToken.of(login, realm));
        ObjectNode input = Http.JSON.createObjectNode();
        input.set("subject", claims.get("sub"));
        input.set("login", described.get("login"));
        input.set("name", claims.get("name"));
        input.put(
                "organisationId",
                organisations.get(described.get("organisation").asText()));
        input.set("role", described.get("role"));
        admin.post("/memberships", input);
    }

    private static void document(DemoApi coordinator, String file, String organisation) {
        Say.step("  " + file);
        JsonNode draft = coordinator.importFile(Home.root().resolve("samples").resolve(file), organisation);
        String mode = draft.has("matches") ? "update" : "create";
        coordinator.post("/imports/" + draft.get("id").asText() + "/confirm?mode=" + mode, null);
    }

    private static JsonNode read(String sample) {
        try {
            return Http.JSON.readTree(Home.read("samples/" + sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
