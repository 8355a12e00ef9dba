package ru.orientir.importing.comparison;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.comparison.ImportDifference.Row;
import ru.orientir.importing.draft.Take;
import ru.orientir.project.Passport;
import ru.orientir.project.ProjectContent;

/** A project of a document put together with what people have made of it since; what the document is silent about stays. */
public final class ProjectMerge {
    private final FieldMerge<ProjectContent> fields;
    private final Row row;
    private final ProjectContent content;

    /** @param base as the document said it last; null where it isn't known */
    public ProjectMerge(
            UUID id,
            @Nullable ProjectContent base,
            ProjectContent mine,
            ProjectContent theirs,
            Map<String, Take> decisions) {
        fields = new FieldMerge<>(base, mine, theirs, decisions.get(id.toString()));
        row = new Row("project", id.toString(), id, mine.title());
        content = new ProjectContent(fields.required("title", ProjectContent::title), theirs.orderId(), passport());
    }

    public ProjectContent content() {
        return content;
    }

    public List<ImportDifference> differences() {
        return fields.changes().stream()
                .map(change -> ImportDifference.changed(row, change))
                .toList();
    }

    private Passport passport() {
        return new Passport(
                fields.said("period", p -> p.passport().period()),
                fields.said("head", p -> p.passport().head()),
                fields.listed("coordinators", p -> p.passport().coordinators()),
                fields.said("regionalProject", p -> p.passport().regionalProject()),
                fields.said("federalProject", p -> p.passport().federalProject()),
                fields.listed("goals", p -> p.passport().goals()),
                fields.listed("objectives", p -> p.passport().objectives()),
                fields.listed("principles", p -> p.passport().principles()),
                fields.listed("levels", p -> p.passport().levels()),
                fields.listed("stages", p -> p.passport().stages()),
                fields.listed("directions", p -> p.passport().directions()),
                fields.listed("expectedResults", p -> p.passport().expectedResults()),
                fields.listed("resources", p -> p.passport().resources()),
                fields.listed("staffing", p -> p.passport().staffing()),
                fields.said("swot", p -> p.passport().swot()),
                fields.listed("effects", p -> p.passport().effects()),
                fields.listed("bodies", p -> p.passport().bodies()),
                fields.listed("notes", p -> p.passport().notes()));
    }
}
