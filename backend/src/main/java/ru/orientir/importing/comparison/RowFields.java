package ru.orientir.importing.comparison;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.comparison.RoadmapEdition.ActivityRow;
import ru.orientir.importing.comparison.RoadmapEdition.SectionRow;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.organisation.Party;
import ru.orientir.roadmap.part.ActivityContent;
import ru.orientir.roadmap.part.ActivityInput;
import ru.orientir.roadmap.part.RoadmapInput;
import ru.orientir.roadmap.part.SectionInput;

/** What a document says of a roadmap and of its rows, field by field. */
final class RowFields {
    private final Function<String, String> sectionTitle;

    /** The years are changed together: a first year after the last one is no plan. */
    private record Years(int first, int last, PlanYear kind) {
        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
    }

    /** @param editions where the section an activity stands in is looked up by its name */
    RowFields(List<RoadmapEdition> editions) {
        sectionTitle = name -> editions.stream()
                .map(edition -> edition.sections().get(name))
                .filter(Objects::nonNull)
                .map(RowFields::title)
                .findFirst()
                .orElse("");
    }

    static RoadmapInput roadmap(FieldMerge<RoadmapInput> fields) {
        var title = fields.required("title", RoadmapInput::title);
        var years = fields.required("years", RowFields::years);
        var period = fields.of("period", RoadmapInput::period);
        return new RoadmapInput(fields.mine().projectId(), title, years.first(), years.last(), years.kind(), period);
    }

    static boolean sameYears(RoadmapInput roadmap, @Nullable RoadmapInput other) {
        return other != null && years(roadmap).equals(years(other));
    }

    private static Years years(RoadmapInput roadmap) {
        return new Years(roadmap.startYear(), roadmap.endYear(), roadmap.planYear());
    }

    SectionRow section(FieldMerge<SectionRow> fields) {
        return new SectionRow(
                fields.of("section", SectionRow::parent, sectionTitle),
                new SectionInput(
                        null,
                        fields.of("number", s -> s.input().number()),
                        Objects.requireNonNullElse(
                                fields.of("title", s -> s.input().title()), ""),
                        fields.of("stage", s -> s.input().stageKey())));
    }

    /** What no document knows, the status and the links to indicators, the document's side has from people already. */
    ActivityRow activity(FieldMerge<ActivityRow> fields) {
        var theirs = fields.theirs().input();
        var section = fields.of("section", ActivityRow::section, sectionTitle);
        var schedule = fields.of("schedule", a -> a.input().schedule());
        var input = new ActivityInput(
                null,
                fields.of("number", a -> a.input().number()),
                fields.required("title", a -> a.input().title()),
                fields.of("level", a -> a.input().level()),
                schedule,
                fields.of("responsible", a -> a.input().responsible(), RowFields::parties),
                fields.of("expectedResult", a -> a.input().expectedResult()),
                fields.of("reportForm", a -> a.input().reportForm()),
                theirs.status(),
                theirs.indicatorNote(),
                theirs.indicatorIds());
        var read = Objects.equals(schedule, theirs.schedule())
                ? fields.theirs().content().schedule()
                : null;
        return new ActivityRow(section, new ActivityContent(input, read));
    }

    static String title(SectionRow section) {
        return Stream.of(section.input().number(), section.input().title())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String parties(List<Party> parties) {
        return parties.stream().map(Party::text).collect(Collectors.joining(", "));
    }
}
