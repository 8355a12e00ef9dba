package ru.orientir.importing.recogniser.project;

import java.util.List;
import java.util.regex.Pattern;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.project.ResourceDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.Topic;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.making.Lead;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.TableReader;
import ru.orientir.importing.recogniser.table.TableShape;

/** Reads a table of resources: what kind, what there is of it. */
public final class ResourcesTable implements TableReader {
    private static final int MOST_ROWS = 40;
    private static final Pattern KIND = Pattern.compile("(?isu).*(?:ресурс|обеспечение|база(?!\\p{L})|resource).*");

    private final DraftBuilder draft;
    private final Lead lead;

    public ResourcesTable(DraftBuilder draft, Lead lead) {
        this.draft = draft;
        this.lead = lead;
    }

    /** Two columns, and the first names kinds of resources, or the prose above speaks of them. */
    @Override
    public boolean reads(Grid grid, TableShape shape) {
        if (grid.width() != 2 || grid.rows().size() > MOST_ROWS) {
            return false;
        }
        long kinds = grid.rows().stream()
                .filter(row -> KIND.matcher(row.at(0)).matches())
                .count();
        return kinds * 2 >= grid.rows().size() || lead.topic() == Topic.RESOURCES;
    }

    @Override
    public void read(Grid grid, TableShape shape) {
        draft.table(TableKind.RESOURCES, List.of(), List.of(), grid.filledRows(), grid.place(), 0.9);
        for (GridRow row : grid.rows()) {
            if (!row.isBlank()) {
                draft.project()
                        .resources()
                        .add(new ResourceDraft(row.at(0).replace('\n', ' '), Field.of(row.at(1), row.place())));
            }
        }
    }
}
