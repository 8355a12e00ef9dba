package ru.orientir.importing.recogniser.roadmap;

import static ru.orientir.importing.draft.ColumnMeaning.SCHEDULE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.recogniser.line.AnnexLine;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.RoadmapTitle;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.GridRow;

/** A plan written without a table becomes the table it could have been. */
public final class ProsePlan {
    private static final List<String> HEADERS = List.of(
            "№",
            "Мероприятие",
            "Срок",
            "Ответственный",
            "Соисполнители",
            "Контроль",
            "Участники",
            "Ожидаемый результат",
            "Форма отчёта");

    private final List<Line> lines;
    private final int from;
    private final List<GridRow> rows = new ArrayList<>();
    private @Nullable String month;
    private int activities;
    private int dated;
    private int end;

    private ProsePlan(List<Line> lines, int from) {
        this.lines = lines;
        this.from = from;
        this.end = from;
    }

    /**
     * A table out of lines.
     *
     * @param end the line after those it was made of
     */
    public record Found(Grid grid, int end) {}

    /** The plan that begins with this line, or null. */
    public static @Nullable Found at(List<Line> lines, int from) {
        return new ProsePlan(lines, from).find();
    }

    private @Nullable Found find() {
        var place = lines.get(from).place();
        rows.add(GridRow.of(HEADERS, place));
        read();
        while (rows.getLast().filled() == 1) {
            rows.removeLast();
        }
        return activities >= 2 && dated * 2 >= activities
                ? new Found(new Grid(List.copyOf(rows), HEADERS.size(), place), end)
                : null;
    }

    private void read() {
        int at = from;
        while (at < lines.size()) {
            var item = PlanItem.at(lines, at);
            if (item.isActivity()) {
                add(item);
                at = item.end();
                end = at;
            } else if (heads(at)) {
                section(lines.get(at++));
            } else {
                return;
            }
        }
    }

    /** A short line that an item, or another short line and an item, follow. */
    private boolean heads(int at) {
        if (at + 1 >= lines.size() || !mayHead(lines.get(at), at == from)) {
            return false;
        }
        return PlanItem.at(lines, at + 1).isActivity()
                || lines.get(at + 1).mayHead()
                        && at + 2 < lines.size()
                        && PlanItem.at(lines, at + 2).isActivity();
    }

    private static boolean mayHead(Line line, boolean first) {
        return line.mayHead()
                && !RoadmapTitle.isNamedIn(line.text())
                && !AnnexLine.is(line.text())
                && (!first
                        || line.heading()
                        || Words.monthOf(line.text()) != null
                        || Words.numbered(line.text()).number() != null);
    }

    private void section(Line line) {
        month = Words.monthOf(line.text()) == null ? null : line.text();
        var cells = new ArrayList<>(Collections.nCopies(HEADERS.size(), ""));
        cells.set(0, line.text());
        rows.add(GridRow.of(cells, line.place()));
    }

    private void add(PlanItem item) {
        if (month != null) {
            item.details().putIfAbsent(SCHEDULE, month);
        }
        var cells = new ArrayList<>(List.of(Objects.requireNonNullElse(item.number(), ""), item.title()));
        PlanItem.DETAILS.forEach(detail -> cells.add(item.details().getOrDefault(detail, "")));
        rows.add(GridRow.of(cells, item.place()));
        activities++;
        dated += item.details().containsKey(SCHEDULE) ? 1 : 0;
    }
}
