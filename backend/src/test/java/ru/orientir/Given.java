package ru.orientir;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import ru.orientir.stack.Tokens;

/** The world a test starts from, built by domain steps over the API. */
public final class Given {
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Given() {}

    /** Something made: what a test needs to point at it and to change it. */
    public record Made(UUID id, String version, UUID parentId) {}

    /** A request by a login that is meant to succeed. */
    public static RequestSpecification as(String login) {
        return request(login, Contract.strict());
    }

    /** A request by a login that is meant to be refused. */
    public static RequestSpecification refusedAs(String login) {
        return request(login, Contract.answersOnly());
    }

    /** An upload; its answer is held to the contract, its multipart body the validator cannot read. */
    public static RequestSpecification uploadAs(String login) {
        return refusedAs(login).contentType(ContentType.MULTIPART);
    }

    private static RequestSpecification request(String login, Filter contract) {
        return RestAssured.given()
                .basePath("/api/v1")
                .auth()
                .preemptive()
                .oauth2(Tokens.of(login))
                .contentType(ContentType.JSON)
                .filter(contract);
    }

    /** A municipality of its own region; nobody but the administrator sees it yet. */
    public static Made municipality() {
        return municipalityOf(region());
    }

    public static Made region() {
        return organisation("region", null, "Регион " + COUNTER.incrementAndGet());
    }

    public static Made municipalityOf(Made region) {
        return organisation("municipality", region, "Округ " + COUNTER.incrementAndGet());
    }

    public static Made organisation(String kind, Made parent, String name) {
        var names = List.of(Map.of("name", name));
        var input = parent == null
                ? Map.of("kind", kind, "names", names)
                : Map.of("kind", kind, "names", names, "parentId", parent.id());
        return create("/organisations", input, parent == null ? null : parent.id());
    }

    /** Gives a login this one membership, of its own name, and ends all its others; answers the login. */
    public static String member(String login, Made organisation) {
        dismiss(login);
        appoint(login, login, organisation);
        return login;
    }

    /** Ends all memberships of a login. */
    public static void dismiss(String login) {
        List<Map<String, String>> held = as("admin")
                .get("/memberships?subject={subject}", Tokens.subject(login))
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        held.forEach(m -> as("admin")
                .header("If-Match", "\"" + m.get("version") + "\"")
                .delete("/memberships/{id}", m.get("id"))
                .then()
                .statusCode(204));
    }

    /** Gives a login one membership more. */
    public static void appoint(String login, String role, Made organisation) {
        create(
                "/memberships",
                Map.of(
                        "subject", Tokens.subject(login),
                        "login", login,
                        "name", login,
                        "organisationId", organisation.id(),
                        "role", role),
                organisation.id());
    }

    /** Creates by a POST of the administrator. */
    public static Made create(String path, Object input, UUID parentId) {
        var answer = as("admin").body(input).post(path).then().statusCode(201).extract();
        return new Made(UUID.fromString(answer.path("id")), answer.path("version"), parentId);
    }

    /** An import of a small plan, waiting for confirmation. */
    public static UUID importOf(Made organisation) {
        var plan = "№\tМероприятие\tСрок\tОтветственные\n1\tДень открытых дверей\tоктябрь 2026\tМетодист\n";
        return UUID.fromString(uploadAs("admin")
                .multiPart("file", "plan.txt", plan.getBytes(StandardCharsets.UTF_8))
                .queryParam("organisationId", organisation.id())
                .post("/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** The work in the background that was asked for an organisation, the newest first. */
    public static List<UUID> jobsOf(Made organisation) {
        return pages("/jobs?organisationId=" + organisation.id(), "id").stream()
                .map(UUID::fromString)
                .toList();
    }

    /** One field of all items of a list, read page by page along {@code next}. */
    public static List<String> pages(String path, String field) {
        var found = new ArrayList<String>();
        for (String next = path; next != null; ) {
            var page = as("admin").get(next).then().statusCode(200).extract();
            found.addAll(page.<List<String>>path("items." + field));
            String after = page.path("next");
            next = after == null ? null : after.substring("/api/v1".length());
        }
        return found;
    }
}
