package ru.orientir.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The numbers of the demo municipality: enrolment, two years of values in bulk, and the collection of a third, which most schools have
 * handed in and some have not.
 */
final class DemoCollection {
    private static final String PERIOD = "RY2025";
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Which indicator's denominator is known from enrolment. */
    private static final Map<String, String> MEASURES = Map.of(
            "доля обучающихся 5–11 классов, прошедших профессиональную диагностику", "pupils:5-11",
            "доля обучающихся 8–11 классов, получивших консультации по выбору профессии", "pupils:8-11");

    /** How far those schools are that have not handed in. */
    private static final Map<String, String> BEHIND = Map.of(
            "school-1", "draft",
            "school-tikhorechye", "submitted",
            "lyceum-6", "submitted",
            "school-malye-klyuchi", "not_started",
            "kindergarten-14", "not_started",
            "school-3", "not_started");

    private final DemoApi admin;
    private final DemoApi coordinator;
    private final Map<String, String> organisations;
    private final Map<String, String> organisationsByCode;
    private final Map<String, JsonNode> indicators = new LinkedHashMap<>();

    /** @param organisations ids by key; {@code organisationsByCode}: by the code a file of values names it with */
    DemoCollection(
            DemoApi admin,
            DemoApi coordinator,
            Map<String, String> organisations,
            Map<String, String> organisationsByCode) {
        this.admin = admin;
        this.coordinator = coordinator;
        this.organisations = organisations;
        this.organisationsByCode = organisationsByCode;
    }

    void load() {
        Say.step("  indicators, enrolment and values");
        knowDenominators();
        enrolment();
        coordinator.bulk("/observations/bulk", "znacheniya-2023-2025", withIds(rows("znacheniya-2023-2025.csv")));
        Say.step("  the collection of 2025/26");
        var campaign = campaign();
        var answers = answers();
        for (JsonNode submission :
                coordinator.get("/submissions?limit=200&campaignId=" + campaign).get("items")) {
            report(submission, answers);
        }
        planNext();
    }

    private void knowDenominators() {
        for (JsonNode indicator : coordinator.get("/indicators?limit=200").get("items")) {
            var current = indicator;
            var measure = MEASURES.get(indicator.at("/definition/name").asText());
            if (measure != null) {
                ObjectNode input = Http.JSON.createObjectNode();
                input.set("organisationId", indicator.get("organisationId"));
                ObjectNode definition = indicator.get("definition").deepCopy();
                input.set("definition", definition.put("denominatorMeasure", measure));
                input.put("note", "Знаменатель известен из контингента");
                var path = "/indicators/" + indicator.get("id").asText();
                current = coordinator.put(path, input, indicator.get("version").asText());
            }
            indicators.put(current.get("code").asText(), current);
        }
    }

    private void enrolment() {
        for (CSVRecord row : rows("kontingent.csv")) {
            ObjectNode figure = Http.JSON.createObjectNode();
            figure.put("organisationId", organisationsByCode.get(row.get("organisation")));
            figure.put("measure", row.get("measure"));
            figure.put("period", row.get("period"));
            figure.put("value", Integer.parseInt(row.get("value")));
            figure.put("source", "Форма ОО-1");
            figure.put("takenOn", row.get("period").substring(2) + "-09-20");
            coordinator.post("/known-figures", figure);
        }
    }

    /** A collection whose window is two weeks old and closes in two weeks, whenever the demo is loaded. */
    private String campaign() {
        var today = LocalDate.now();
        var campaign =
                campaign("Сбор показателей за 2025/26 учебный год", PERIOD, today.minusDays(14), today.plusDays(14));
        var id = coordinator.post("/campaigns", campaign).get("id").asText();
        coordinator.change("/campaigns/" + id, "/campaigns/" + id + "/open", Http.JSON.createObjectNode());
        return id;
    }

    /** The next one, which opens by itself. */
    private void planNext() {
        var opens = LocalDate.now().plusMonths(6);
        var campaign = campaign("Сбор показателей за 2026/27 учебный год", "RY2026", opens, opens.plusMonths(1));
        coordinator.post("/campaigns", campaign.put("opensItself", true));
    }

    private ObjectNode campaign(String title, String period, LocalDate opens, LocalDate closes) {
        ObjectNode campaign = Http.JSON.createObjectNode();
        campaign.put("organisationId", organisations.get("municipality"));
        campaign.put("title", title);
        campaign.put("period", period);
        campaign.put("opensOn", opens.toString());
        campaign.put("closesOn", closes.toString());
        indicators.values().forEach(indicator -> campaign.withArray("indicators")
                .addObject()
                .set("indicatorId", indicator.get("id")));
        ObjectNode participants = campaign.putObject("participants");
        participants.put("under", organisations.get("municipality"));
        participants.putArray("kinds").add("school").add("kindergarten");
        campaign.putArray("inCharge").addObject().put("name", "Кудымова Алла");
        campaign.putArray("reminders").addObject().put("daysBefore", 7);
        return campaign;
    }

    /** The cells of every organisation, by its id. */
    private Map<String, ArrayNode> answers() {
        Map<String, ArrayNode> answers = new LinkedHashMap<>();
        for (CSVRecord row : rows("znacheniya-2025-2026.csv")) {
            ObjectNode cell = answers.computeIfAbsent(
                            organisationsByCode.get(row.get("organisationCode")), key -> Http.JSON.createArrayNode())
                    .addObject();
            cell.set("indicatorId", indicators.get(row.get("indicator")).get("id"));
            cell.put("slice", row.get("slice"));
            cell.put("revision", 0);
            cell.put("status", row.get("status"));
            for (String part : List.of("numerator", "denominator")) {
                if (!row.get(part).isEmpty()) {
                    cell.put(part, row.get(part));
                }
            }
            if (!row.get("members").isEmpty()) {
                ids(row.get("members")).forEach(cell.putArray("members")::add);
            }
        }
        return answers;
    }

    private void report(JsonNode submission, Map<String, ArrayNode> answers) {
        String organisation = submission.get("organisationId").asText();
        String state = BEHIND.entrySet().stream()
                .filter(behind -> organisation.equals(organisations.get(behind.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("accepted");
        ArrayNode cells = answers.get(organisation);
        if (state.equals("not_started") || cells == null) {
            return;
        }
        String path = "/submissions/" + submission.get("id").asText();
        if (state.equals("draft")) {
            admin.patch(path + "/cells", half(cells));
            return;
        }
        admin.patch(path + "/cells", cells);
        explain(path);
        step(admin, path, "approve");
        step(admin, path, "submit");
        if (state.equals("accepted")) {
            step(coordinator, path, "accept");
        }
    }

    private static ArrayNode half(ArrayNode cells) {
        ArrayNode half = Http.JSON.createArrayNode();
        for (int i = 0; i < cells.size() / 2; i++) {
            half.add(cells.get(i));
        }
        return half;
    }

    /** Says of every warning that it was looked into, as a school would. */
    private void explain(String path) {
        ArrayNode explained = Http.JSON.createArrayNode();
        for (JsonNode row : admin.get(path + "/form").get("rows")) {
            for (JsonNode cell : row.get("cells")) {
                ObjectNode explanations = Http.JSON.createObjectNode();
                cell.get("findings").forEach(finding -> {
                    if (finding.get("severity").asText().equals("warning")) {
                        explanations.put(
                                finding.get("code").asText(), "Проверено по журналам и приказам о зачислении.");
                    }
                });
                if (!explanations.isEmpty()) {
                    explained.add(again(row, cell).set("explanations", explanations));
                }
            }
        }
        if (!explained.isEmpty()) {
            admin.patch(path + "/cells", explained);
        }
    }

    /** A cell as it stands, to be written once more. */
    private static ObjectNode again(JsonNode row, JsonNode cell) {
        ObjectNode input = Http.JSON.createObjectNode();
        input.set("indicatorId", row.get("indicatorId"));
        for (String field : List.of("slice", "revision", "status", "numerator", "denominator", "members")) {
            if (cell.has(field)) {
                input.set(field, cell.get(field));
            }
        }
        return input;
    }

    private static void step(DemoApi by, String path, String step) {
        by.change(path, path + "/" + step, Http.JSON.createObjectNode());
    }

    /** The rows as they are, with ids for the codes of the members of registries. */
    private String withIds(List<CSVRecord> rows) {
        var csv = new StringBuilder("organisationCode,indicator,period,slice,status,numerator,denominator,members\n");
        for (CSVRecord row : rows) {
            List<String> cells = new ArrayList<>(row.toList());
            cells.set(cells.size() - 1, String.join(" ", ids(row.get("members"))));
            csv.append(String.join(",", cells)).append('\n');
        }
        return csv.toString();
    }

    private List<String> ids(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(organisationsByCode::get)
                .toList();
    }

    private static List<CSVRecord> rows(String sample) {
        try (Reader reader =
                        Files.newBufferedReader(Home.root().resolve("samples").resolve(sample));
                var parsed = CSV.parse(reader)) {
            return parsed.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
