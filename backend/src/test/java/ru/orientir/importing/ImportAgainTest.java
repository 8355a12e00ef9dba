package ru.orientir.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.orientir.importing.ImportCalls.ORDER;
import static ru.orientir.importing.ImportCalls.addition;
import static ru.orientir.importing.ImportCalls.confirm;
import static ru.orientir.importing.ImportCalls.id;
import static ru.orientir.importing.ImportCalls.patch;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.importing.ImportCalls.Kept;

/** A document that comes again beside what people have made of it: nobody's work is lost, and the document's news arrives. */
@QuarkusTest
class ImportAgainTest {
    private static final String LATER = ORDER.replace("октябрь 2026", "ноябрь 2026");

    @Test
    void whatPeopleHaveAddedAndCorrectedStays() {
        var kept = Kept.of(Given.municipality(), ORDER);
        kept.add("Экскурсия на завод");
        kept.change(
                "1.1", Map.of("title", "Семинар-практикум для кураторов", "expectedResult", "Обучены 12 кураторов"));

        var again = kept.again(LATER);
        again.body("diff.find { it.title == 'Экскурсия на завод' }.kind", equalTo("removed"))
                .body("diff.find { it.title == 'Экскурсия на завод' }.changedBy", equalTo("people"))
                .body("diff.find { it.title == 'Экскурсия на завод' }.take", equalTo("mine"))
                .body("diff.findAll { it.changedBy == 'people' }.field", hasItems("title", "expectedResult"))
                .body("diff.find { it.field == 'schedule' }.changedBy", equalTo("document"))
                .body("diff.find { it.field == 'schedule' }.base", equalTo("октябрь 2026"))
                .body("diff.findAll { it.entity != 'activity' }", empty());
        confirm(id(again), "update").statusCode(200);

        kept.activities()
                .body("items.title", hasItems("Экскурсия на завод", "Семинар-практикум для кураторов"))
                .body("items.expectedResult", hasItem("Обучены 12 кураторов"))
                .body("items.find { it.number == '1.2' }.schedule.start", equalTo("2026-11-01"))
                .body("items", hasSize(3));
    }

    @Test
    void aCorrectionInTheReviewIsTheWorkOfPeopleToo() {
        var town = Given.municipality();
        var first = ImportCalls.send(town, ORDER);
        var corrected = patch(
                id(first),
                first.extract().path("version"),
                List.of(
                        Map.of(
                                "op",
                                "replace",
                                "path",
                                "/roadmaps/0/activities/0/title/value",
                                "value",
                                "Семинар-практикум"),
                        Map.of("op", "replace", "path", "/roadmaps/0/startYear", "value", 2025),
                        Map.of("op", "remove", "path", "/roadmaps/0/activities/1")));
        var kept = new Kept(town, confirm(id(corrected), "create").extract().path("result.roadmapIds[0]"));

        var again = kept.again(ORDER);
        again.body("diff.changedBy", everyItem(equalTo("people"))).body("diff.take", everyItem(equalTo("mine")));
        confirm(id(again), "update").statusCode(200);
        kept.activities()
                .body("items.title", contains("Семинар-практикум"))
                .body("items.schedule.start", contains("2025-09-01"));
    }

    @Test
    void whatBothHaveChangedIsAskedOnceAndDecidedByRow() {
        var kept = Kept.of(Given.municipality(), ORDER);
        kept.change("1.2", Map.of("schedule", Map.of("text", "декабрь 2026")));
        String row = (String) kept.activity("1.2").get("id");

        var again = kept.again(LATER);
        again.body("diff.field", contains("schedule"))
                .body("diff[0].row", equalTo(row))
                .body("diff[0].changedBy", equalTo("both"))
                .body("diff[0].base", equalTo("октябрь 2026"))
                .body("diff[0].before", equalTo("декабрь 2026"))
                .body("diff[0].after", equalTo("ноябрь 2026"))
                .body("diff[0].take", nullValue());
        Given.refusedAs("admin")
                .post("/imports/{id}/confirm?mode=update", id(again))
                .then()
                .statusCode(409)
                .body("reason", equalTo("undecided"));
        confirm(id(decided(again, row, "mine").body("diff[0].take", equalTo("mine"))), "update")
                .statusCode(200);
        kept.activities().body("items.find { it.number == '1.2' }.schedule.text", equalTo("декабрь 2026"));

        // Kept once, it is kept: the document has said nothing new since.
        kept.again(LATER).body("diff.changedBy", contains("people")).body("diff.take", contains("mine"));
    }

    @Test
    void theDocumentsRowMayBeTakenOrStandBeside() {
        var kept = Kept.of(Given.municipality(), ORDER);
        kept.change("1.1", Map.of("title", "Семинар-практикум", "status", "done"));
        kept.change("1.2", Map.of("title", "Ярмарка колледжей", "status", "done"));
        var first = (String) kept.activity("1.1").get("id");
        var second = (String) kept.activity("1.2").get("id");

        var again = decided(kept.again(ORDER), first, "theirs");
        confirm(id(decided(again, second, "both")), "update").statusCode(200);

        kept.activities()
                .body("items.title", contains("Семинар для кураторов", "Ярмарка колледжей", "День открытых дверей"))
                .body("items.status", contains("done", "done", "planned"));
        // The copy is the document's row from now on, the corrected one people's own.
        kept.again(ORDER)
                .body("diff.title", contains("Ярмарка колледжей"))
                .body("diff.kind", contains("removed"))
                .body("diff.changedBy", contains("people"));
    }

    @Test
    void whatTheDocumentNoLongerHasGoesToTheTrashOnlyWhenSomebodySaysSo() {
        var kept = Kept.of(Given.municipality(), ORDER);
        var row = (String) kept.activity("1.2").get("id");
        var shorter = ORDER.substring(0, ORDER.indexOf("1.2\t"));

        var again = kept.again(shorter);
        again.body("diff.kind", contains("removed"))
                .body("diff.changedBy", contains("document"))
                .body("diff.take", contains("mine"));
        confirm(id(decided(again, row, "theirs")), "update").statusCode(200);
        kept.activities().body("items.number", contains("1.1"));

        Given.as("admin").post("/activities/{id}/restore", row).then().statusCode(200);
        kept.activities().body("items.number", contains("1.1", "1.2"));
    }

    @Test
    void whatPeopleThrewAwayStaysAwayUnlessTheDocumentHasChangedIt() {
        var kept = Kept.of(Given.municipality(), ORDER);
        kept.trash("1.2");

        var again = kept.again(ORDER);
        again.body("diff.kind", contains("added"))
                .body("diff.changedBy", contains("people"))
                .body("diff.take", contains("mine"));
        confirm(id(again), "update").statusCode(200);
        kept.activities().body("items.number", contains("1.1"));

        var changed = kept.again(LATER);
        changed.body("diff.changedBy", contains("both")).body("diff.take", contains(nullValue()));
        String row = changed.extract().path("diff[0].row");
        confirm(id(decided(changed, row, "theirs")), "update").statusCode(200);
        kept.activities().body("items.number", contains("1.1", "1.2"));
    }

    @Test
    void passportAndOrderAreComparedLikeTheRows() {
        var town = Given.municipality();
        var goal = ORDER.replace("ДОРОЖНАЯ КАРТА\n", "Цель: помочь выпускникам выбрать профессию.\n\nДОРОЖНАЯ КАРТА\n");
        String projectId =
                confirm(id(ImportCalls.send(town, goal)), "create").extract().path("result.projectId");
        var project = Given.as("admin").get("/projects/{id}", projectId).then().extract();
        Map<String, Object> body = new java.util.HashMap<>(project.jsonPath().getMap(""));
        body.keySet().removeAll(List.of("id", "version", "roadmapCount"));
        body.put("goals", List.of("Помочь каждому найти своё дело"));
        Given.as("admin")
                .header("If-Match", "\"" + project.path("version") + "\"")
                .body(body)
                .put("/projects/{id}", projectId)
                .then()
                .statusCode(200);

        var again = ImportCalls.send(town, goal.replace("Т.В. Берёзкина", "Т.В. Ольхова"));
        again.body("diff.find { it.entity == 'project' }.field", equalTo("goals"))
                .body("diff.find { it.entity == 'project' }.take", equalTo("mine"))
                .body("diff.find { it.entity == 'order' }.field", equalTo("signer"))
                .body("diff.find { it.entity == 'order' }.take", equalTo("theirs"));
        String orderId = confirm(id(again), "update").statusCode(200).extract().path("result.orderId");
        Given.as("admin")
                .get("/projects/{id}", projectId)
                .then()
                .body("goals", contains("Помочь каждому найти своё дело"));
        Given.as("admin").get("/orders/{id}", orderId).then().body("signer.name", not(equalTo("Т.В. Берёзкина")));
    }

    @Test
    void ofARoadmapMadeByHandEveryDifferenceIsAsked() {
        var town = Given.municipality();
        var projectId = confirm(
                        id(ImportCalls.send(town, ORDER.substring(0, ORDER.indexOf("ДОРОЖНАЯ КАРТА")))), "create")
                .statusCode(200)
                .extract()
                .<String>path("result.projectId");
        var roadmap = Given.create(
                "/roadmaps",
                Map.of(
                        "projectId",
                        projectId,
                        "title",
                        "Карта",
                        "startYear",
                        2026,
                        "endYear",
                        2027,
                        "planYear",
                        "school"),
                town.id());
        Given.create(
                "/roadmaps/" + roadmap.id() + "/activities",
                Map.of("number", "1.1", "title", "Семинар для кураторов", "schedule", Map.of("text", "май")),
                roadmap.id());

        ImportCalls.send(town, ORDER)
                .body("diff.find { it.field == 'schedule' }.take", nullValue())
                .body("diff.find { it.field == 'expectedResult' }.take", equalTo("theirs"))
                .body("diff.findAll { it.kind == 'removed' }", empty());
    }

    private static ValidatableResponse decided(ValidatableResponse draft, String row, String take) {
        return patch(id(draft), draft.extract().path("version"), List.of(addition("/decisions/" + row, take)))
                .statusCode(200);
    }
}
