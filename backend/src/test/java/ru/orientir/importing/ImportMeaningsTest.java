package ru.orientir.importing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static ru.orientir.importing.ImportCalls.ORDER;
import static ru.orientir.importing.ImportCalls.addition;
import static ru.orientir.importing.ImportCalls.confirm;
import static ru.orientir.importing.ImportCalls.id;
import static ru.orientir.importing.ImportCalls.patch;
import static ru.orientir.importing.ImportCalls.send;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.importing.ImportCalls.Kept;

/** Each responsible name is said once: for the whole document, and for the documents after it. */
@QuarkusTest
class ImportMeaningsTest {
    private static final String PLAN = ORDER + "1.3\tЯрмарка вакансий\tмай 2027\tЦЗН\tОхвачены выпускники\n"
            + "1.4\tКлассные часы\tапрель 2027\tруководители ОО; Иванова И.И.\tПроведены\n";

    @Test
    void aNameSaidOnceIsMeantInEveryRowAndInLaterDocuments() {
        var town = Given.municipality();
        var centre = Given.organisation("centre", town, "Центр занятости");
        var person = Given.create(
                "/people",
                Map.of(
                        "familyName",
                        "Иванова",
                        "givenName",
                        "Ирина",
                        "positions",
                        List.of(Map.of("organisationId", town.id(), "title", "Методист"))),
                town.id());

        var draft = send(town, PLAN);
        draft.body("parties.words", hasItem("руководители оо"))
                .body("parties.find { it.words == 'руководители оо' }.count", equalTo(2));
        var said = patch(
                        id(draft),
                        draft.extract().path("version"),
                        List.of(
                                addition("/meanings/руководители оо", Map.of("headsOf", "school")),
                                addition("/meanings/цзн", Map.of("organisationId", centre.id())),
                                addition("/meanings/иванова и и", Map.of("personId", person.id()))))
                .statusCode(200);
        var kept = new Kept(town, confirm(id(said), "create").extract().path("result.roadmapIds[0]"));
        kept.activities()
                .body(
                        "items.responsible.flatten().findAll { it.text.toLowerCase() == 'руководители оо' }.headsOf",
                        everyItem(equalTo("school")))
                .body(
                        "items.responsible.flatten().find { it.text == 'ЦЗН' }.organisationId",
                        equalTo(centre.id().toString()))
                .body(
                        "items.responsible.flatten().find { it.text.startsWith('Иванова') }.personId",
                        equalTo(person.id().toString()))
                .body("items.responsible.flatten().find { it.text == 'Методист' }.headsOf", nullValue());

        var later = send(town, "№\tМероприятие\tСрок\tОтветственные\n1\tДень карьеры\tмай 2028\tРуководители  ОО\n");
        later.body("draft.meanings.'руководители оо'.headsOf", equalTo("school"));
        var other = send(Given.municipality(), PLAN);
        other.body("draft.meanings.size()", equalTo(0));
    }
}
