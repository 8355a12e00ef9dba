package ru.orientir.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenRoadmap;

@QuarkusTest
class ActivityResourceTest {
    private static final Map<String, Object> PARTY =
            Map.of("text", "Лугова М. П., методист", "kind", "person", "role", "lead", "position", "методист");

    @Test
    void keepsWhatIsWrittenToTheLetter() {
        var given = GivenRoadmap.make();
        var title = "<b>Проф</b>ориентация & «пробы» \n— 5-11 классы";
        var made = given.activity(Map.of(
                "number",
                "1.1",
                "title",
                title,
                "schedule",
                Map.of("text", "до 31 мая"),
                "responsible",
                List.of(PARTY)));

        Given.as("admin")
                .get("/activities/{id}", made.id())
                .then()
                .statusCode(200)
                .body("title", equalTo(title))
                .body("schedule.text", equalTo("до 31 мая"))
                .body("status", equalTo("planned"))
                .body("responsible[0].role", equalTo("lead"))
                .body("responsible[0].position", equalTo("методист"))
                .body("$", not(hasKey("level")));
    }

    @Test
    void clearsWhatIsAbsent() {
        var given = GivenRoadmap.make();
        var made = given.activity(Map.of("number", "1.1", "title", "Было", "expectedResult", "Итог"));
        Given.as("admin")
                .header("If-Match", "\"" + made.version() + "\"")
                .body(Map.of("title", "Стало", "status", "in_progress"))
                .put("/activities/{id}", made.id())
                .then()
                .statusCode(200)
                .body("title", equalTo("Стало"))
                .body("status", equalTo("in_progress"))
                .body("version", not(equalTo(made.version())))
                .body("$", not(hasKey("expectedResult")));
    }

    @Test
    void changesOnlyTheVersionTheCallerHasRead() {
        var made = GivenRoadmap.make().activity("Дело");
        var input = Map.of("title", "Новое дело");
        Given.refusedAs("admin")
                .body(input)
                .put("/activities/{id}", made.id())
                .then()
                .statusCode(428);
        Given.refusedAs("admin")
                .header("If-Match", "\"1\"")
                .body(input)
                .put("/activities/{id}", made.id())
                .then()
                .statusCode(412)
                .body("current.title", equalTo("Дело"));
        Given.refusedAs("admin").delete("/activities/{id}", made.id()).then().statusCode(428);
        Given.refusedAs("admin")
                .header("If-Match", "\"1\"")
                .body(input)
                .put("/activities/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void letsOneOfTwoRacersWin() throws Exception {
        var made = GivenRoadmap.make().activity("Дело");
        Callable<Integer> put = () -> Given.refusedAs("admin")
                .header("If-Match", "\"" + made.version() + "\"")
                .body(Map.of("title", "Дело " + Thread.currentThread().threadId()))
                .put("/activities/{id}", made.id())
                .statusCode();
        try (var racers = Executors.newFixedThreadPool(4)) {
            var answers = new ArrayList<Integer>();
            for (var racer : racers.invokeAll(List.of(put, put, put, put))) {
                answers.add(racer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
        }
    }

    @Test
    void namesEveryFaultOfTheInputAtOnce() {
        var given = GivenRoadmap.make();
        var input = new HashMap<String, Object>(Map.of(
                "title", " ", "number", "1".repeat(41), "responsible", List.of(Map.of("text", "", "kind", "person"))));
        Given.refusedAs("admin")
                .body(input)
                .post("/roadmaps/{id}/activities", given.id())
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("#/title", "#/number", "#/responsible/0/text", "#/responsible/0/role"));
        Given.refusedAs("admin")
                .body(Map.of("title", "Дело", "status", "maybe"))
                .post("/roadmaps/{id}/activities", given.id())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/status"))
                .body("errors[0].allowed", hasItem("in_progress"));
        Given.refusedAs("admin")
                .body(Map.of("title", "Дело", "sectionId", UUID.randomUUID()))
                .post("/roadmaps/{id}/activities", given.id())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/sectionId"));
    }

    @Test
    void refusesTextTheDatabaseCannotKeep() {
        var given = GivenRoadmap.make();
        Given.refusedAs("admin")
                .body("{\"title\": \"Де\\u0000ло\"}")
                .post("/roadmaps/{id}/activities", given.id())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/title"));
        Given.refusedAs("admin")
                .queryParam("q", "де\0ло")
                .get("/activities")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?q"));
    }

    @Test
    void findsRussianWordsInAnyForm() {
        var given = GivenRoadmap.make();
        given.activity(Map.of("number", "4.1", "title", "Проведение диагностики интересов"));
        given.activity(Map.of("number", "4.2", "title", "Экскурсии на предприятия", "expectedResult", "Учёт охвата"));
        given.activity(Map.of("number", "14.1", "title", "Встреча", "responsible", List.of(PARTY)));

        assertThat(given.titles("q=диагностика")).containsExactly("Проведение диагностики интересов");
        assertThat(given.titles("q=ДИАГНОСТИК")).containsExactly("Проведение диагностики интересов");
        assertThat(given.titles("q=предприятие экскурсия")).containsExactly("Экскурсии на предприятия");
        assertThat(given.titles("q=экск")).containsExactly("Экскурсии на предприятия");
        assertThat(given.titles("q=учет")).containsExactly("Экскурсии на предприятия");
        assertThat(given.titles("q=4.1")).containsExactly("Проведение диагностики интересов");
        assertThat(given.titles("q=4.")).hasSize(2);
        assertThat(given.titles("q=')(:*!%26|'\"")).isEmpty();
        assertThat(given.titles("responsible=методиста")).containsExactly("Встреча");
        assertThat(given.titles("responsible=Лугова")).containsExactly("Встреча");
        assertThat(given.titles("responsible=диагностика")).isEmpty();
    }

    @Test
    void filtersByPersonStatusLevelAndSection() {
        var given = GivenRoadmap.make();
        var person = UUID.randomUUID();
        var party = new HashMap<>(PARTY);
        party.put("personId", person);
        var outer = given.section("1", "Внешний", null);
        var inner = given.section("1.1", "Внутренний", outer);
        given.activity("1.0", "Снаружи", outer);
        given.activity("1.1.1", "Внутри", inner);
        given.activity(Map.of("title", "Её дело", "responsible", List.of(party), "status", "done", "level", "school"));

        assertThat(given.titles("responsible=" + person)).containsExactly("Её дело");
        assertThat(given.titles("responsible=" + UUID.randomUUID())).isEmpty();
        assertThat(given.titles("status=done")).containsExactly("Её дело");
        assertThat(given.titles("status=done&status=planned")).hasSize(3);
        assertThat(given.titles("level=school")).containsExactly("Её дело");
        assertThat(given.titles("sectionId=" + outer.id())).containsExactly("Снаружи", "Внутри");
        assertThat(given.titles("sectionId=" + inner.id())).containsExactly("Внутри");
    }

    @Test
    void findsByAHeadWhatAllHeadsAnswerFor() {
        var given = GivenRoadmap.make();
        var school = Given.organisation("school", given.town(), "СОШ № 1");
        var elsewhere = Given.organisation("school", Given.municipality(), "СОШ № 2");
        given.activity(Map.of("title", "Школам", "responsible", List.of(headsOf("school"))));
        given.activity(Map.of("title", "Детским садам", "responsible", List.of(headsOf("kindergarten"))));
        given.activity(Map.of("title", "Никому", "responsible", List.of(PARTY)));

        assertThat(given.titles("responsible=" + holder(school, Map.of("title", "Директор школы"))))
                .containsExactly("Школам");
        assertThat(given.titles("responsible=" + holder(school, Map.of("title", "заместитель директора"))))
                .isEmpty();
        assertThat(given.titles("responsible=" + holder(school, Map.of("title", "директор", "to", "2020-08-31"))))
                .isEmpty();
        assertThat(given.titles("responsible=" + holder(elsewhere, Map.of("title", "директор"))))
                .isEmpty();
    }

    private static Map<String, Object> headsOf(String kind) {
        return Map.of("text", "руководители ОО", "kind", "position", "role", "lead", "headsOf", kind);
    }

    private static UUID holder(Given.Made organisation, Map<String, Object> post) {
        var held = new HashMap<>(post);
        held.put("organisationId", organisation.id());
        return Given.create("/people", Map.of("familyName", "Иванова", "positions", List.of(held)), organisation.id())
                .id();
    }

    @Test
    void findsWhatTakesPlaceInARange() {
        var given = GivenRoadmap.make();
        scheduled(given, "Осень", "сентябрь - ноябрь");
        scheduled(given, "Срок", "до 15 декабря 2026 г.");
        scheduled(given, "Открыто", "с января 2027 г.");
        scheduled(given, "По понедельникам", "по понедельникам с 5 по 20 октября 2026");
        scheduled(given, "Последняя пятница", "последняя пятница месяца");
        scheduled(given, "Прежде", "до 1 октября 2019 г.");

        assertThat(given.titles("from=2026-10-06&to=2026-10-10")).containsExactly("Осень", "Прежде");
        assertThat(given.titles("from=2026-10-12&to=2026-10-12"))
                .containsExactly("Осень", "По понедельникам", "Прежде");
        assertThat(given.titles("from=2026-11-30&to=2027-01-31"))
                .containsExactly("Осень", "Срок", "Открыто", "Последняя пятница", "Прежде");
        assertThat(given.titles("to=2026-08-31")).containsExactly("Прежде");
        assertThat(given.titles("from=2026-12-15&to=2026-12-15")).containsExactly("Срок", "Прежде");
        assertThat(given.titles("from=2019-10-01&to=2019-10-01")).containsExactly("Прежде");
        assertThat(given.titles("from=2040-01-01")).isEmpty();
        Given.refusedAs("admin")
                .get("/activities?from=2026-12-15&to=2026-12-14")
                .then()
                .statusCode(400);
    }

    @Test
    void findsWhatNamesNoDaysThroughoutItsRoadmap() {
        var given = GivenRoadmap.make();
        for (var schedule : List.of(
                "4 раза в год",
                "1 раз в квартал",
                "постоянно",
                "в течение проекта",
                "по графику портала",
                "уточняется")) {
            scheduled(given, schedule, schedule);
        }
        given.activity("Без срока");

        assertThat(given.titles("from=2026-10-06&to=2026-10-06")).hasSize(7);
        assertThat(given.titles("from=2027-08-31")).hasSize(7);
        assertThat(given.titles("from=2027-09-01")).isEmpty();
        assertThat(given.titles("to=2026-08-31")).isEmpty();
    }

    @Test
    void findsWhatNamesNoDaysByTheNewYearsOfItsRoadmap() {
        var given = GivenRoadmap.make();
        given.activity("Без срока");
        scheduled(given, "Квота", "4 раза в год");
        var input = new HashMap<>(GivenRoadmap.input(given.project(), "Дорожная карта"));
        input.putAll(Map.of("startYear", 2028, "endYear", 2029));
        Given.as("admin")
                .header("If-Match", "*")
                .body(input)
                .put("/roadmaps/{id}", given.id())
                .then()
                .statusCode(200);

        assertThat(given.titles("to=2028-08-31")).isEmpty();
        assertThat(given.titles("from=2029-03-01&to=2029-03-01")).containsExactly("Без срока", "Квота");
    }

    @Test
    void sortsNumbersAsPeopleDo() {
        var given = GivenRoadmap.make();
        for (var number : List.of("4.10", "4.2", "10", "4")) {
            given.activity(Map.of("number", number, "title", "Дело " + number));
        }
        given.activity(Map.of("title", "Дело без номера"));

        assertThat(given.titles("sort=number&limit=2"))
                .containsExactly("Дело 4", "Дело 4.2", "Дело 4.10", "Дело 10", "Дело без номера");
        for (var key : List.of("position", "-position", "-number", "title", "-title", "start", "-end", "status")) {
            assertThat(given.titles("limit=2&sort=" + key)).as(key).hasSize(5).doesNotHaveDuplicates();
        }
        Given.refusedAs("admin")
                .get("/activities?sort=colour")
                .then()
                .statusCode(400)
                .body("errors[0].allowed", hasItem("number"));
    }

    @Test
    void pagesWithoutGapsOrRepetitionsWhileRowsComeIn() {
        var given = GivenRoadmap.make();
        var section = given.section("1", "Раздел", null);
        var expected = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            expected.add(given.activity("1." + i, "Дело " + i, section).id().toString());
        }
        var seen = new ArrayList<String>();
        for (String next = "/activities?limit=2&roadmapId=" + given.id(); next != null; ) {
            var page = Given.as("admin").get(next).then().statusCode(200).extract();
            seen.addAll(page.<List<String>>path("items.id"));
            given.activity("Новое в начале");
            String after = page.path("next");
            next = after == null ? null : after.substring("/api/v1".length());
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(expected);
    }

    @Test
    void goesToTheTrashAndComesBack() {
        var given = GivenRoadmap.make();
        var made = given.activity("Дело");
        Given.as("admin")
                .header("If-Match", "\"" + made.version() + "\"")
                .delete("/activities/{id}", made.id())
                .then()
                .statusCode(204);
        assertThat(given.titles("")).isEmpty();
        assertThat(given.titles("trashed=true")).containsExactly("Дело");
        Given.refusedAs("admin")
                .header("If-Match", "*")
                .body(Map.of("title", "Поздно"))
                .put("/activities/{id}", made.id())
                .then()
                .statusCode(409)
                .body("reason", equalTo("in-trash"));
        Given.as("admin")
                .post("/activities/{id}/restore", made.id())
                .then()
                .statusCode(200)
                .body("$", not(hasKey("deletedAt")));
        Given.refusedAs("admin")
                .post("/activities/{id}/restore", made.id())
                .then()
                .statusCode(409)
                .body("reason", equalTo("not-in-trash"));
    }

    private static void scheduled(GivenRoadmap given, String title, String schedule) {
        given.activity(Map.of("title", title, "schedule", Map.of("text", schedule)));
    }
}
