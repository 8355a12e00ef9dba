package ru.orientir.importing;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.orientir.Given;

/** What a test does with an import, over HTTP. */
final class ImportCalls {
    static final String ORDER =
            """
            УПРАВЛЕНИЕ ОБРАЗОВАНИЯ
            администрации Приозёрного округа

            ПРИКАЗ

            от 12.08.2026 г. № 214

            Об утверждении дорожной карты по профориентации на 2026-2027 учебный год

            ПРИКАЗЫВАЮ:

            1. Утвердить дорожную карту согласно приложению.

            Начальник управления образования

            Т.В. Берёзкина

            ДОРОЖНАЯ КАРТА
            по профориентации на 2026-2027 учебный год

            №\tМероприятие\tСрок\tОтветственные\tОжидаемый результат
            1. Организация работы\t\t\t\t
            1.1\tСеминар для кураторов\tсентябрь\tМетодист\tПроведён семинар
            1.2\tДень открытых дверей\tоктябрь 2026\tРуководители ОО\tОхвачены выпускники
            """;

    private ImportCalls() {}

    static RequestSpecification upload(Given.Made town, String text) {
        return Given.uploadAs("admin")
                .multiPart("file", "order.txt", text.getBytes(StandardCharsets.UTF_8))
                .queryParam("organisationId", town.id());
    }

    static ValidatableResponse send(Given.Made town, String text) {
        return upload(town, text).post("/imports").then().statusCode(201);
    }

    static ValidatableResponse confirm(String id, String mode) {
        return Given.as("admin").post("/imports/{id}/confirm?mode=" + mode, id).then();
    }

    static ValidatableResponse patch(String id, String version, List<Map<String, Object>> operations) {
        return Given.as("admin")
                .contentType("application/json-patch+json; charset=UTF-8")
                .header("If-Match", "\"" + version + "\"")
                .body(operations)
                .patch("/imports/{id}", id)
                .then();
    }

    static Map<String, Object> addition(String path, Object value) {
        return Map.of("op", "add", "path", path, "value", value);
    }

    static String id(ValidatableResponse answer) {
        return answer.extract().path("id");
    }

    /** A roadmap as an import has made it, and what people do with it. */
    record Kept(Given.Made town, String roadmapId) {

        static Kept of(Given.Made town, String text) {
            return new Kept(
                    town,
                    confirm(id(send(town, text)), "create")
                            .statusCode(200)
                            .extract()
                            .path("result.roadmapIds[0]"));
        }

        ValidatableResponse activities() {
            return Given.as("admin")
                    .get("/activities?limit=100&sort=position&roadmapId=" + roadmapId)
                    .then()
                    .statusCode(200);
        }

        Map<String, Object> activity(String number) {
            return activities().extract().path("items.find { it.number == '" + number + "' }");
        }

        /** Changes some fields of an activity by hand. */
        void change(String number, Map<String, Object> fields) {
            var known = activity(number);
            var body = new java.util.HashMap<String, Object>();
            for (var field :
                    List.of("sectionId", "number", "title", "level", "responsible", "expectedResult", "status")) {
                if (known.get(field) != null) {
                    body.put(field, known.get(field));
                }
            }
            if (known.get("schedule") instanceof Map<?, ?> schedule) {
                body.put("schedule", Map.of("text", schedule.get("text")));
            }
            body.putAll(fields);
            Given.as("admin")
                    .header("If-Match", "\"" + known.get("version") + "\"")
                    .body(body)
                    .put("/activities/{id}", known.get("id"))
                    .then()
                    .statusCode(200);
        }

        void add(String title) {
            Given.create(
                    "/roadmaps/" + roadmapId + "/activities",
                    Map.of("title", title, "sectionId", activity("1.1").get("sectionId")),
                    UUID.fromString(roadmapId));
        }

        void trash(String number) {
            var known = activity(number);
            Given.as("admin")
                    .header("If-Match", "\"" + known.get("version") + "\"")
                    .delete("/activities/{id}", known.get("id"))
                    .then()
                    .statusCode(204);
        }

        ValidatableResponse again(String text) {
            return send(town, text);
        }
    }
}
