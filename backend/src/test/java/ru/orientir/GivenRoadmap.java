package ru.orientir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.orientir.Given.Made;

/** A municipality with a project and an empty school-year roadmap, built over the API. */
public record GivenRoadmap(Made town, Made project, Made roadmap) {

    public static GivenRoadmap make() {
        return make(Given.municipality());
    }

    public static GivenRoadmap make(Made town) {
        var project = Given.create(
                "/projects", Map.of("organisationId", town.id(), "title", "Профориентация в округе"), town.id());
        var roadmap = Given.create("/roadmaps", input(project, "Дорожная карта"), project.id());
        return new GivenRoadmap(town, project, roadmap);
    }

    public static Map<String, Object> input(Made project, String title) {
        return Map.of(
                "projectId", project.id(), "title", title, "startYear", 2026, "endYear", 2027, "planYear", "school");
    }

    public Made section(String number, String title, Made parent) {
        var input = new HashMap<String, Object>(Map.of("number", number, "title", title));
        if (parent != null) {
            input.put("parentId", parent.id());
        }
        return Given.create("/roadmaps/" + roadmap.id() + "/sections", input, roadmap.id());
    }

    public Made activity(String title) {
        return activity(Map.of("title", title));
    }

    public Made activity(Map<String, Object> input) {
        return Given.create("/roadmaps/" + roadmap.id() + "/activities", input, roadmap.id());
    }

    public Made activity(String number, String title, Made section) {
        return activity(Map.of("number", number, "title", title, "sectionId", section.id()));
    }

    /** One field of the activities of this roadmap, along the pages, by a filter such as {@code q=…}. */
    public List<String> found(String query, String field) {
        return Given.pages("/activities?roadmapId=" + roadmap.id() + "&" + query, field);
    }

    public List<String> titles(String query) {
        return found(query, "title");
    }

    public UUID id() {
        return roadmap.id();
    }
}
