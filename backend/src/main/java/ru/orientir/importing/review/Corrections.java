package ru.orientir.importing.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.flipkart.zjsonpatch.InvalidJsonPatchException;
import com.flipkart.zjsonpatch.JsonPatch;
import com.flipkart.zjsonpatch.JsonPatchApplicationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.recogniser.indicator.IndicatorFaults;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.parser.ScheduleParser;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** Applies a person's corrections to a draft. What is computed, dates and the faults of indicators, is computed again. */
@ApplicationScoped
public class Corrections {
    @Inject
    ObjectMapper json;

    public Draft apply(Draft draft, List<PatchOperation> patch) {
        try {
            JsonNode before = json.valueToTree(draft);
            var corrected = JsonPatch.apply(json.valueToTree(patch), before);
            readSchedulesAnew(before, corrected);
            return judgedAnew(json.treeToValue(corrected, Draft.class));
        } catch (InvalidJsonPatchException e) {
            throw ProblemException.of(ProblemType.MALFORMED_REQUEST, "The body is not a JSON Patch.");
        } catch (JsonPatchApplicationException e) {
            throw ProblemException.invalid("#", "patch_does_not_apply", String.valueOf(e.getMessage()));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            throw ProblemException.invalid("#", "invalid_draft", "The corrected draft is not a draft any more.");
        }
    }

    /** What was wrong with an indicator may be mended now, or wrong now. */
    private static Draft judgedAnew(Draft draft) {
        return draft.with(IndicatorFaults.judged(draft.indicators()));
    }

    /** Activities follow the years of their roadmap, instructions that of their order; a stage is read again only in new words. */
    private void readSchedulesAnew(JsonNode before, JsonNode draft) {
        var written = documentDate(draft);
        for (var roadmap : draft.path("roadmaps")) {
            var plan = plan(roadmap, written);
            roadmap.path("activities").forEach(activity -> readAnew(activity, plan, Map.of()));
        }
        // As the recogniser does: an order speaks in the calendar year it was written in.
        var year = written.orElseGet(Today::date).getYear();
        var ofOrder = new PlanContext(year, year, PlanYear.CALENDAR, written);
        draft.path("order").path("instructions").forEach(instruction -> readAnew(instruction, ofOrder, Map.of()));
        var ofProject = draft.path("roadmaps").isEmpty()
                ? ofOrder
                : plan(draft.path("roadmaps").path(0), written);
        var known = new HashMap<String, JsonNode>();
        before.path("project")
                .path("stages")
                .forEach(stage -> known.putIfAbsent(
                        words(stage).asText(), stage.path("schedule").path("value")));
        draft.path("project").path("stages").forEach(stage -> readAnew(stage, ofProject, known));
    }

    private void readAnew(JsonNode holder, PlanContext plan, Map<String, JsonNode> known) {
        var words = words(holder);
        if (words.isTextual()) {
            var read = known.get(words.asText());
            ((ObjectNode) holder.path("schedule"))
                    .set("value", read == null ? json.valueToTree(ScheduleParser.parse(words.asText(), plan)) : read);
        }
    }

    private static JsonNode words(JsonNode holder) {
        return holder.path("schedule").path("value").path("text");
    }

    private static PlanContext plan(JsonNode roadmap, Optional<LocalDate> written) {
        return new PlanContext(
                roadmap.path("startYear").asInt(),
                Math.max(
                        roadmap.path("startYear").asInt(),
                        roadmap.path("endYear").asInt()),
                PlanYear.valueOf(roadmap.path("planYear").asText().toUpperCase(Locale.ROOT)),
                written);
    }

    private static Optional<LocalDate> documentDate(JsonNode draft) {
        var date = draft.path("order").path("date").path("value");
        return date.isTextual() ? Optional.of(LocalDate.parse(date.asText())) : Optional.empty();
    }
}
