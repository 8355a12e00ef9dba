package ru.orientir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.PathItem;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.orientir.importing.reader.safety.UnreadableReason;
import ru.orientir.platform.problem.ProblemType;
import ru.orientir.stack.Tokens;

/** What holds of every address, whatever is behind it: methods, headers, tags, problems. */
@QuarkusTest
class WireTest {
    private static final String PROBLEM = "application/problem+json";
    private static final Pattern MOMENT = Pattern.compile("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"");
    private static final String ONE_FORM = "\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\"";
    private static final Pattern OWN_TYPE =
            Pattern.compile("(?:ofOwnType\\(\\s*ProblemType\\.\\w+,|refusal\\()\\s*\"([a-z-]+)\"");

    private static List<ContractCall> calls;
    private static GivenWorld world;

    @BeforeEach
    void make() {
        if (world == null) {
            calls = ContractCall.all();
            world = GivenWorld.create();
        }
    }

    @Test
    void whatIsCreatedStandsWhereLocationSays() {
        var softly = new SoftAssertions();
        var fresh = GivenWorld.create();
        for (var call : calls) {
            if (call.operation().getResponses().containsKey("201")) {
                var answer = call.send("admin", fresh);
                if (answer.statusCode() == 201) {
                    var location = answer.getHeader("Location");
                    softly.assertThat(location).as("%s", call).matches("/api/v1/[a-z-]+/[0-9a-f-]{36}");
                    softly.assertThat(admin().get(location).statusCode())
                            .as("%s leads to %s", call, location)
                            .isEqualTo(200);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void everyAddressSaysWhatItOffers() {
        var softly = new SoftAssertions();
        ContractCall.contract().getPaths().forEach((path, item) -> {
            var address = path.replace("{id}", world.idFor(path));
            var offered = item.readOperationsMap().keySet().stream()
                    .map(PathItem.HttpMethod::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            offered.add("OPTIONS");
            if (offered.contains("GET")) {
                offered.add("HEAD");
            }
            var allow = String.join(", ", offered);
            var options = admin().options(address);
            softly.assertThat(options.statusCode()).as("OPTIONS %s", path).isEqualTo(204);
            softly.assertThat(options.getHeader("Allow")).as("OPTIONS %s", path).isEqualTo(allow);
            for (var method : List.of("GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "TRACE")) {
                if (!offered.contains(method)) {
                    var answer = admin().request(method, address);
                    var told = method + " " + path + ": " + answer.asString();
                    softly.assertThat(answer.statusCode()).as(told).isEqualTo(405);
                    softly.assertThat(answer.getHeader("Allow")).as(told).isEqualTo(allow);
                    softly.assertThat(answer.contentType()).as(told).startsWith(PROBLEM);
                }
            }
        });
        softly.assertAll();
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        for (var address :
                List.of("/api", "/api/", "/api/v1", "/api/v1/", "/api/v1/zzz", "/api/v2/projects", "/api/v1/me/zzz")) {
            admin().get(address).then().statusCode(404).contentType(PROBLEM).header("X-Request-Id", not(equalTo(null)));
            admin().post(address).then().statusCode(404).contentType(PROBLEM);
        }
    }

    @Test
    void whatCannotBeReadOfARequestIsAProblemToo() throws IOException {
        var softly = new SoftAssertions();
        for (var address :
                List.of("/api/v1/projects?q=%zz", "/api/v1/projects?q=%", "/api/v1/projects/%zz", "/api/%")) {
            softly.assertThat(raw("GET " + address + " HTTP/1.1"))
                    .as(address)
                    .startsWith("HTTP/1.1 400")
                    .contains(PROBLEM, "/problems/malformed-request");
        }
        softly.assertAll();
        admin().get("/api/v1/projects?q=" + "a".repeat(20_000))
                .then()
                .statusCode(414)
                .contentType(PROBLEM)
                .body("type", endsWith("/address-too-long"));
        admin().header("X-Long", "a".repeat(20_000))
                .get("/api/v1/projects")
                .then()
                .statusCode(431)
                .contentType(PROBLEM)
                .body("type", endsWith("/headers-too-large"));
    }

    @Test
    void aTagGivenBackIsKnownWhereverItCameFrom() {
        var softly = new SoftAssertions();
        for (var call : calls) {
            if (!call.isRead() || !call.path().endsWith("{id}")) {
                continue;
            }
            var first = admin().get(call.address(world));
            String version = first.path("version");
            var tag = first.getHeader("ETag");
            if (version != null) {
                softly.assertThat(tag).as("%s", call).matches('"' + version + "(\\.[0-9a-f-]+)?\"");
            }
            softly.assertThat(admin().header("If-None-Match", tag)
                            .get(call.address(world))
                            .statusCode())
                    .as("%s again", call)
                    .isEqualTo(304);
            softly.assertThat(admin().header("If-None-Match", "*")
                            .get(call.address(world))
                            .statusCode())
                    .as("%s of whatever version", call)
                    .isEqualTo(304);
            var nowhere = call.path().replace("{id}", "019a9f3e-5c1e-7000-8000-0000000000ff");
            for (var known : List.of("*", tag)) {
                softly.assertThat(admin().header("If-None-Match", known)
                                .get(nowhere)
                                .statusCode())
                        .as("%s of nothing, knowing %s", call, known)
                        .isEqualTo(404);
            }
        }
        softly.assertAll();
    }

    @Test
    void theTagOfACampaignServesForItsChange() {
        var campaign = "/api/v1/campaigns/" + world.byCollection().get("campaigns");
        var tag = admin().get(campaign).getHeader("ETag");
        admin().header("If-Match", tag).post(campaign + "/reminders").then().statusCode(200);
        admin().header("If-Match", "W/" + tag)
                .post(campaign + "/reminders")
                .then()
                .statusCode(412);
    }

    @Test
    void oneAddressInTwoFormsHasTwoTags() {
        var json = admin().accept("application/json").get("/api/v1/observations");
        var csv = admin().accept("text/csv").header("Accept-Encoding", "gzip").get("/api/v1/observations");
        assertThat(csv.getHeader("ETag")).isNotEqualTo(json.getHeader("ETag"));
        assertThat(json.getHeader("Vary")).contains("Accept", "Authorization");
        assertThat(csv.getHeader("Content-Encoding")).isEqualTo("gzip");
        admin().accept("text/csv")
                .header("If-None-Match", json.getHeader("ETag"))
                .get("/api/v1/observations")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"));
        admin().accept("text/csv")
                .header("If-None-Match", csv.getHeader("ETag"))
                .get("/api/v1/observations")
                .then()
                .statusCode(304)
                .header("Vary", containsString("Accept"));
    }

    @Test
    void everyMomentIsWrittenInOneForm() {
        var softly = new SoftAssertions();
        GivenFigures.load(GivenFigures.row(
                GivenFigures.indicator(world.municipality(), "WIRE1", java.util.Map.of())
                        .id()
                        .toString(),
                "RY2025",
                Given.organisation("school", world.municipality(), "Школа"),
                1,
                2));
        for (var call : calls) {
            if (call.isRead()) {
                var answer = call.send("admin", world);
                var body = answer.asString();
                softly.assertThat(answer.statusCode()).as("%s: %s", call, body).isNotEqualTo(500);
                softly.assertThat(MOMENT.matcher(body).results().map(MatchResult::group))
                        .as("%s", call)
                        .allMatch(moment -> moment.matches(ONE_FORM));
            }
        }
        softly.assertAll();
    }

    @Test
    void whoIsNotLetInIsToldWhy() {
        RestAssured.get("/api/v1/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer realm=\"orientir\""));
        RestAssured.given()
                .header("Authorization", "Bearer abc")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", matchesPattern("Bearer realm=\"orientir\", error=\"invalid_token\".*"));
        RestAssured.given()
                .header("Authorization", "Basic YTpi")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
        Given.dismiss("reporter");
        Given.refusedAs("reporter")
                .get("/imports")
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", containsString("error=\"insufficient_scope\""));
    }

    @Test
    void everyTypeOfProblemIsAPageInBothLanguages() throws IOException {
        var softly = new SoftAssertions();
        var slugs = Stream.of(
                        Arrays.stream(ProblemType.values()).map(ProblemType::slug),
                        Arrays.stream(UnreadableReason.values()).map(UnreadableReason::slug),
                        ownTypes())
                .flatMap(all -> all)
                .distinct();
        slugs.forEach(slug -> {
            var page = RestAssured.given().accept("text/html").get("/problems/" + slug);
            softly.assertThat(page.statusCode()).as(slug).isEqualTo(200);
            softly.assertThat(page.contentType()).as(slug).startsWith("text/html");
            softly.assertThat(page.asString())
                    .as(slug)
                    .containsPattern("<p lang=\"ru\">[А-Я]")
                    .containsPattern("<p lang=\"en\">[A-Z]");
        });
        softly.assertAll();
        RestAssured.get("/problems/zzz").then().statusCode(404);
    }

    @Test
    void theOperatorsPagesAreNotForEverybody() {
        for (var path : List.of("/q/metrics", "/q/health", "/q/health/ready")) {
            assertThat(RestAssured.given().redirects().follow(false).get(path).statusCode())
                    .as(path)
                    .isNotEqualTo(200);
        }
    }

    /** The types that features raise under names of their own. */
    private static Stream<String> ownTypes() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            return sources
                    .filter(source -> source.toString().endsWith(".java"))
                    .flatMap(source -> OWN_TYPE.matcher(read(source)).results().map(found -> found.group(1)))
                    .toList()
                    .stream();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What no client library would send. */
    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static RequestSpecification admin() {
        return RestAssured.given().urlEncodingEnabled(false).auth().preemptive().oauth2(Tokens.of("admin"));
    }
}
