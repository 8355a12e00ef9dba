package ru.orientir;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.orientir.Given.Made;

/** A municipality with schools, its indicators, and a campaign that asks them, built over the API. */
public record GivenCampaign(Made town, List<Made> schools, List<Made> indicators, UUID id) {
    public static final String PERIOD = "RY2025";

    /** An open campaign of one share, asked of this many schools. */
    public static GivenCampaign open(int schools) {
        var town = Given.municipality();
        return open(town, schools(town, schools), List.of(GivenIndicator.share(town)));
    }

    public static GivenCampaign open(Made town, List<Made> schools, List<Made> indicators) {
        return open(town, schools, indicators, input(town, indicators));
    }

    public static GivenCampaign open(Made town, List<Made> schools, List<Made> indicators, Map<String, Object> input) {
        var made = Given.create("/campaigns", input, town.id());
        var campaign = new GivenCampaign(town, schools, indicators, made.id());
        campaign.step("admin", "open", null).statusCode(200).body("status", equalTo("open"));
        return campaign;
    }

    public static List<Made> schools(Made town, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(i -> Given.organisation("school", town, "Школа № " + i))
                .toList();
    }

    /** What a campaign of these indicators is written with; a map that may be changed. */
    public static Map<String, Object> input(Made town, List<Made> indicators) {
        return new HashMap<>(Map.of(
                "organisationId",
                town.id(),
                "title",
                "Сбор показателей",
                "period",
                PERIOD,
                "opensOn",
                "2026-07-01",
                "closesOn",
                "2099-08-31",
                "indicators",
                indicators.stream().map(i -> Map.of("indicatorId", i.id())).toList(),
                "participants",
                Map.of("under", town.id(), "kinds", List.of("school"))));
    }

    public String version() {
        return Given.as("admin").get("/campaigns/{id}", id).path("version");
    }

    /** A step of the campaign in its present version. */
    public ValidatableResponse step(String login, String step, Object body) {
        var request = Given.as(login).header("If-Match", "\"" + version() + "\"");
        if (body != null) {
            request.body(body);
        }
        return request.post("/campaigns/{id}/{step}", id, step).then();
    }

    public Report of(int school) {
        return of(schools.get(school));
    }

    /** The ids of all submissions. */
    public List<String> submissions() {
        return Given.pages("/submissions?campaignId=" + id, "id");
    }

    public Report of(Made organisation) {
        List<String> ids = Given.as("admin")
                .get("/submissions?campaignId={campaign}&organisationId={school}", id, organisation.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return new Report(organisation, UUID.fromString(ids.getFirst()), indicators);
    }

    /** The submission of one school. */
    public record Report(Made school, UUID id, List<Made> indicators) {
        /** Gives the logins reporter and director their memberships in this school, and no others. */
        public Report manned() {
            Given.member("reporter", school);
            Given.member("director", school);
            return this;
        }

        public ValidatableResponse form() {
            return Given.as("admin").get("/submissions/{id}/form", id).then().statusCode(200);
        }

        public String status() {
            return Given.as("admin").get("/submissions/{id}", id).path("status");
        }

        public Map<String, Object> cell(int indicator, int revision, Object numerator, Object denominator) {
            return cell(indicator, "", revision, numerator, denominator);
        }

        public Map<String, Object> cell(
                int indicator, String slice, int revision, Object numerator, Object denominator) {
            var cell = new HashMap<String, Object>(Map.of(
                    "indicatorId",
                    indicators.get(indicator).id(),
                    "slice",
                    slice,
                    "revision",
                    revision,
                    "status",
                    "reported"));
            if (numerator != null) {
                cell.put("numerator", String.valueOf(numerator));
            }
            if (denominator != null) {
                cell.put("denominator", String.valueOf(denominator));
            }
            return cell;
        }

        /** Types a share over whatever stands there. */
        public Report type(Object numerator, Object denominator) {
            int revision = form().extract().path("rows[0].cells[0].revision");
            patch("admin", List.of(cell(0, revision, numerator, denominator)))
                    .body("conflicts", org.hamcrest.Matchers.empty());
            return this;
        }

        public ValidatableResponse patch(String login, List<Map<String, Object>> cells) {
            return Given.as(login)
                    .body(cells)
                    .patch("/submissions/{id}/cells", id)
                    .then()
                    .statusCode(200);
        }

        /** A file beside the answers. */
        public UUID evidence() {
            return UUID.fromString(Given.uploadAs("admin")
                    .multiPart("file", "order.pdf", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .post("/submissions/{id}/evidence", id)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        /** A step in the present version, meant to succeed. */
        public Report step(String login, String step, Object body) {
            var request = Given.as(login).header("If-Match", ifMatch());
            if (body != null) {
                request.body(body);
            }
            request.post("/submissions/{id}/{step}", id, step).then().statusCode(200);
            return this;
        }

        public Report step(String step) {
            return step("admin", step, null);
        }

        /** A step in the present version, meant to be refused. */
        public ValidatableResponse refused(String login, String step, Object body) {
            var request = Given.refusedAs(login).header("If-Match", ifMatch());
            if (body != null) {
                request.body(body);
            }
            return request.post("/submissions/{id}/{step}", id, step).then();
        }

        public Report handedIn(Object numerator, Object denominator) {
            return type(numerator, denominator).step("approve").step("submit");
        }

        public Report sentBack(String reason, List<Map<String, Object>> cells) {
            return step("admin", "return", Map.of("reason", reason, "cells", cells));
        }

        public String ifMatch() {
            return "\"" + Given.as("admin").get("/submissions/{id}", id).path("version") + "\"";
        }
    }
}
