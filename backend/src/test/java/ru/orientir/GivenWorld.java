package ru.orientir;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.orientir.stack.Tokens;

/** One thing of every kind in a municipality nobody but the administrator is a member of. */
public record GivenWorld(Given.Made municipality, Map<String, UUID> byCollection) {
    /** In a municipality of its own region. */
    public static GivenWorld create() {
        return in(Given.municipality());
    }

    public static GivenWorld in(Given.Made town) {
        var project = Given.create("/projects", Map.of("organisationId", town.id(), "title", "Проект"), null);
        var roadmap = Given.create(
                "/roadmaps",
                Map.of(
                        "projectId",
                        project.id(),
                        "title",
                        "Карта",
                        "startYear",
                        2026,
                        "endYear",
                        2027,
                        "planYear",
                        "school"),
                null);
        var section = Given.create("/roadmaps/" + roadmap.id() + "/sections", Map.of("title", "Раздел"), null);
        var activity = Given.create("/roadmaps/" + roadmap.id() + "/activities", Map.of("title", "Мероприятие"), null);
        var person = Given.create(
                "/people",
                Map.of(
                        "familyName",
                        "Тестова",
                        "positions",
                        List.of(Map.of("organisationId", town.id(), "title", "методист"))),
                null);
        var order = Given.create(
                "/orders",
                Map.of(
                        "organisationId",
                        town.id(),
                        "issuer",
                        "Отдел",
                        "number",
                        "1",
                        "date",
                        "2026-09-01",
                        "title",
                        "О мерах"),
                null);
        var membership = Given.create(
                "/memberships",
                Map.of(
                        "subject",
                        Tokens.subject("admin"),
                        "login",
                        "admin",
                        "name",
                        "Сергей Светлов",
                        "organisationId",
                        town.id(),
                        "role",
                        "reporter"),
                null);
        var indicator = GivenIndicator.share(town);
        var campaign = GivenCampaign.open(town, GivenCampaign.schools(town, 1), List.of(indicator));
        var imported = Given.importOf(town);
        return new GivenWorld(
                town,
                Map.ofEntries(
                        Map.entry("campaigns", campaign.id()),
                        Map.entry("submissions", campaign.of(0).id()),
                        Map.entry("evidence", campaign.of(0).evidence()),
                        Map.entry("organisations", town.id()),
                        Map.entry("projects", project.id()),
                        Map.entry("roadmaps", roadmap.id()),
                        Map.entry("sections", section.id()),
                        Map.entry("activities", activity.id()),
                        Map.entry("people", person.id()),
                        Map.entry("orders", order.id()),
                        Map.entry("memberships", membership.id()),
                        Map.entry("indicators", indicator.id()),
                        Map.entry(
                                "targets",
                                GivenIndicator.target(indicator, town, 60).id()),
                        Map.entry(
                                "term-calendars",
                                GivenIndicator.trimesters(town).id()),
                        Map.entry(
                                "known-figures",
                                GivenIndicator.enrolment(town, 412).id()),
                        Map.entry("imports", imported),
                        Map.entry("jobs", Given.jobsOf(town).getFirst())));
    }

    List<UUID> ids() {
        return List.copyOf(byCollection.values());
    }

    String idFor(String path) {
        var collection = path.substring("/api/v1/".length()).replaceAll("/.*", "");
        var id = byCollection.get(collection);
        assertThat(id != null || !path.contains("{id}"))
                .as("AccessTest makes no %s yet", collection)
                .isTrue();
        return String.valueOf(id);
    }

    /** A required query parameter that points into this world, or is the contract's example. */
    Object parameter(Parameter parameter) {
        return switch (parameter.getName()) {
            case "organisationId", "under" -> municipality.id();
            case "campaignId" -> byCollection.get("campaigns");
            case "q" -> "проект";
            case "indicatorId", "indicator" -> byCollection.get("indicators");
            default -> parameter.getExample() == null ? "июнь" : parameter.getExample();
        };
    }

    /** An example with every reference turned to this world. */
    String moved(String body) {
        return body.replaceAll(
                        "(\"(?:organisationId|parentId)\"\\s*:\\s*)\"[^\"]*\"", "$1\"" + municipality.id() + "\"")
                .replaceAll("(\"indicatorId\"\\s*:\\s*)\"[^\"]*\"", "$1\"" + byCollection.get("indicators") + "\"")
                .replaceAll("(\"projectId\"\\s*:\\s*)\"[^\"]*\"", "$1\"" + byCollection.get("projects") + "\"");
    }
}
