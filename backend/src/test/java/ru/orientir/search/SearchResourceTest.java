package ru.orientir.search;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.orientir.Given;
import ru.orientir.Given.Made;
import ru.orientir.GivenIndicator;
import ru.orientir.GivenRoadmap;
import ru.orientir.organisation.person.PersonRepository;
import ru.orientir.platform.access.Access;
import ru.orientir.stack.Tokens;

/** Each test asks as the reporter of a municipality of its own. */
@QuarkusTest
class SearchResourceTest {
    @Inject
    Access access;

    @Inject
    PersonRepository people;

    @Test
    void findsEveryKindAndTellsWhatItIsPartOf() {
        var town = Given.organisation("municipality", Given.region(), "Звездинский округ");
        var plan = GivenRoadmap.make(town);
        plan.activity(Map.of("number", "4.1", "title", "Звезда недели", "schedule", Map.of("text", "октябрь 2026")));
        var project = Given.create("/projects", Map.of("organisationId", town.id(), "title", "Звезда"), null);
        Given.create("/roadmaps", GivenRoadmap.input(project, "Путь к звезде"), null);
        GivenIndicator.with(town, Map.of("name", "Доля звёзд"));
        order(town, "77-зв", "О звезде");
        person(town, "Звездина");
        Given.member("reporter", town);

        var found = found("звезд");
        assertThat(found.get("project")).containsEntry("title", "Звезда").containsEntry("whole", whole(town, town()));
        assertThat(found.get("roadmap")).containsEntry("title", "Путь к звезде");
        assertThat(found.get("activity"))
                .containsEntry("number", "4.1")
                .containsEntry("title", "Звезда недели")
                .containsEntry("note", "октябрь 2026")
                .containsEntry("whole", whole(plan.roadmap(), "Дорожная карта"));
        assertThat(found.get("indicator")).containsEntry("title", "Доля звёзд").containsKey("number");
        assertThat(found.get("order")).containsEntry("number", "77-зв").containsEntry("date", "2026-09-01");
        assertThat(found.get("person"))
                .containsEntry("title", "Звездина Анна")
                .containsEntry("note", "методист")
                .containsEntry("whole", whole(town, town()));
        assertThat(found.get("organisation"))
                .containsEntry("title", town())
                .containsEntry("id", town.id().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ярм проф", "проф ярм", "ЯРМАРКА  профессия", " ёлочные ", "елочн", "«ярмарка»", "про", "4.1"})
    void forgivesCaseLettersOrderAndHalfWords(String words) {
        var plan = asReporter();
        plan.activity(Map.of("number", "4.1", "title", "Ярмарка ёлочных профессий"));
        plan.activity(Map.of("number", "4", "title", "Родительское собрание"));

        ask(words).body("items.findAll { it.kind == 'activity' }.title", contains("Ярмарка ёлочных профессий"));
    }

    @ParameterizedTest
    @CsvSource({
        "ярмарка, План ярмарок",
        "ярмарок, О ярмарке",
        "подростки, Каждый подросток",
        "площадок, Площадка у школы",
        "кружка, Кружок юных техников",
        "справка, Сбор справок"
    })
    void findsAWordWithAndWithoutItsFleetingVowel(String word, String title) {
        var plan = asReporter();
        plan.activity(title);

        ask(word).body("items.title", contains(title));
    }

    @Test
    void aShortWordStaysItself() {
        var plan = asReporter();
        plan.activity("Уркаганы");
        plan.activity("Открытый урок");

        ask("урок").body("items.title", contains("Открытый урок"));
    }

    @Test
    void putsTheNumberThenTheNameBeforeWhatOnlyMentionsIt() {
        var plan = asReporter();
        plan.activity(Map.of("number", "4.10", "title", "Десятое"));
        plan.activity(Map.of("number", "4.1.", "title", "Первое"));
        plan.activity(Map.of("number", "7", "title", "Справка по форме 4.1"));
        ask("4.1").body("items.title[0]", equalTo("Первое"));

        order(plan.town(), "01-05/412", "О мерах");
        order(plan.town(), "412", "О ярмарке");
        ask("№ 412").body("items.number", contains("412", "01-05/412"));

        plan.activity(Map.of(
                "title",
                "Встреча",
                "responsible",
                List.of(Map.of("text", "Лугова А. А.", "kind", "person", "role", "lead"))));
        person(plan.town(), "Лугова");
        ask("лугова").body("items.kind", contains("person", "activity"));
    }

    @Test
    void givesEachKindItsShareAndTellsWhereThereIsMore() {
        var plan = asReporter();
        IntStream.range(0, 4).forEach(i -> plan.activity("Экскурсия " + i));
        person(plan.town(), "Экскурсова");

        Given.as("reporter")
                .get("/search?q=экскурс&limit=3")
                .then()
                .statusCode(200)
                .body("items.kind", containsInAnyOrder("activity", "activity", "activity", "person"))
                .body("more", contains("activity"));
        ask("экскурс").body("items", hasSize(5)).body("more", empty());
    }

    @Test
    void findsNothingInTheTrashNorOutOfSight() {
        var foreign = GivenRoadmap.make();
        foreign.activity("Квадрокоптеры");
        person(foreign.town(), "Квадрокоптерова");
        var plan = asReporter();
        var trashed = plan.activity("Квадрокоптеры");
        Given.as("admin")
                .header("If-Match", "\"" + trashed.version() + "\"")
                .delete("/activities/{id}", trashed.id())
                .then()
                .statusCode(204);

        ask("квадрокоптер").body("items", empty());
    }

    /** No role lacks one of the kinds today; what another right opens must not open them either. */
    @Test
    void findsAKindOnlyWhereItMayBeRead() {
        var plan = asReporter();
        person(plan.town(), "Видимова");
        access.actAs(Tokens.subject("reporter"), "reporter", false, "person:read");

        assertThat(people.likeliest("видим", 5)).hasSize(1);
        assertThat(access.<List<?>>seeing("person:edit", () -> people.likeliest("видим", 5)))
                .isEmpty();
        assertThat(people.likeliest("видим", 5)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "а", " а  "})
    void asksForTwoCharactersAtLeast(String words) {
        Given.refusedAs("admin")
                .queryParam("q", words)
                .get("/search")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?q"));
    }

    @Test
    void answersNothingToWhatIsNoWord() {
        asReporter().activity("Мероприятие");

        ask("«»").body("items", empty());
        Given.refusedAs("admin").get("/search?q=карта&limit=21").then().statusCode(400);
        Given.refusedAs("admin").get("/search").then().statusCode(400);
    }

    private static GivenRoadmap asReporter() {
        var plan = GivenRoadmap.make();
        Given.member("reporter", plan.town());
        return plan;
    }

    private static ValidatableResponse ask(String words) {
        return Given.as("reporter").queryParam("q", words).get("/search").then().statusCode(200);
    }

    /** One hit of each kind. */
    private static Map<Object, Map<String, Object>> found(String words) {
        List<Map<String, Object>> items = ask(words).extract().path("items");
        return items.stream().collect(toMap(item -> item.get("kind"), item -> item));
    }

    private static Map<String, String> whole(Made thing, String title) {
        return Map.of("id", thing.id().toString(), "title", title);
    }

    private static String town() {
        return "Звездинский округ";
    }

    private static void order(Made town, String number, String title) {
        Given.create(
                "/orders",
                Map.of(
                        "organisationId",
                        town.id(),
                        "issuer",
                        "Отдел",
                        "number",
                        number,
                        "date",
                        "2026-09-01",
                        "title",
                        title),
                null);
    }

    private static void person(Made town, String familyName) {
        var post = Map.of("organisationId", town.id(), "title", "методист");
        Given.create(
                "/people", Map.of("familyName", familyName, "givenName", "Анна", "positions", List.of(post)), null);
    }
}
