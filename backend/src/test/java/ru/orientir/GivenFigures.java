package ru.orientir;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures of schools, brought in as a regional system would: as a CSV file. */
public final class GivenFigures {
    private GivenFigures() {}

    /** An indicator of the municipality under a code, with what is special about its definition. */
    public static Given.Made indicator(Given.Made owner, String code, Map<String, ?> special) {
        var definition = new HashMap<String, Object>(Map.of(
                "name", "Доля " + code,
                "type", "percentage",
                "numerator", "Прошедшие диагностику",
                "denominator", "Все",
                "unit", "%",
                "smallCohort", 0));
        definition.putAll(special);
        if ("count".equals(definition.get("type"))) {
            definition.remove("denominator");
        }
        return Given.create(
                "/indicators",
                Map.of("organisationId", owner.id(), "code", code, "definition", definition),
                owner.id());
    }

    /** Loads rows {@code indicator,period,organisation,slice,numerator,denominator}. */
    public static ValidatableResponse load(String... rows) {
        return send("admin", rows).statusCode(200);
    }

    public static ValidatableResponse send(String login, String... rows) {
        return post(
                login,
                "indicator,period,organisationId,slice,numerator,denominator\n"
                        + Arrays.stream(rows).collect(Collectors.joining("\n")) + "\n");
    }

    public static ValidatableResponse post(String login, String file, String... headers) {
        var request = Given.refusedAs(login).contentType("text/csv; charset=UTF-8");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.body(file).post("/observations/bulk").then();
    }

    public static String row(
            String indicator, String period, Given.Made organisation, Object numerator, Object denominator) {
        return String.join(
                ",", List.of(indicator, period, organisation.id().toString(), "", "" + numerator, "" + denominator));
    }
}
