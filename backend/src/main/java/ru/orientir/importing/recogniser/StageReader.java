package ru.orientir.importing.recogniser;

import java.util.ArrayList;
import java.util.List;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.project.StageDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.Grid.GridRow;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Schedule;

/** Reads stages line by line: a head with dates, then its items. */
final class StageReader {

    private final DraftBuilder draft;
    private StageLine current;
    private Place place;
    private final List<Field<String>> items = new ArrayList<>();

    StageReader(DraftBuilder draft) {
        this.draft = draft;
    }

    boolean isOpen() {
        return current != null;
    }

    /** Takes a line; answers false when it neither heads a stage nor can be an item of one. */
    boolean add(String line, Place where, boolean expected) {
        StageLine head = Words.isBulleted(line) && current != null ? null : StageLine.of(Words.item(line));
        if (head != null && heads(head, line, expected)) {
            finish();
            current = head;
            place = where;
            return true;
        }
        if (current == null) {
            return false;
        }
        if (current.dates() == null && items.isEmpty() && line.length() < 80 && Words.isSchedule(line)) {
            current = new StageLine(current.number(), current.title(), line, current.named());
            return true;
        }
        items.add(Field.of(Words.numbered(Words.item(line)).text(), where));
        return true;
    }

    private static boolean heads(StageLine head, String line, boolean expected) {
        boolean explicit = line.matches("(?isu)^(?:[-–•]\\s*)?(?:\\S+\\s+)?(?:этап|stage|phase)(?!\\p{L}).*")
                || line.matches("(?isu)^\\S+(?:\\s\\S+)?\\s+этап\\s*[:(–.-].*");
        return head.dates() != null && (head.named() || expected && head.title().length() < 100)
                || explicit && line.length() < 120;
    }

    void finish() {
        if (current == null) {
            return;
        }
        draft.stages.add(new StageDraft(
                draft.nextStageKey(),
                current.number(),
                Field.of(current.title(), place),
                schedule(current.dates(), place),
                items));
        current = null;
        items.clear();
    }

    private Field<Schedule> schedule(String dates, Place where) {
        if (dates == null) {
            return null;
        }
        PlanYears own = PlanYears.of(List.of(dates));
        if (own == null && draft.period != null && draft.period.start() != null) {
            own = new PlanYears(
                    draft.period.start().getYear(), draft.period.end().getYear(), PlanYear.SCHOOL, null);
        }
        PlanYears years =
                own == null ? new PlanYears(draft.defaultYear, draft.defaultYear, PlanYear.CALENDAR, null) : own;
        return Field.of(draft.schedule(dates, years), where);
    }

    /** Reads a table with a stage a row. */
    void table(Grid grid, TableShape shape) {
        draft.table(TableKind.STAGES, shape.headers(), shape.meanings(), grid.filledRows(), grid.place(), 0.9);
        int title = shape.column(ColumnMeaning.SECTION);
        for (GridRow row : grid.rows().subList(shape.body(), grid.rows().size())) {
            if (row.isBlank() || TableShape.isColumnNumbers(row)) {
                continue;
            }
            if (row.at(title).isBlank()) {
                draft.notUnderstood(row.joined(), row.place(), Reason.CELL);
                continue;
            }
            StageLine head = StageLine.of(row.at(title));
            String name = head == null ? row.at(title).replace('\n', ' ') : head.title();
            String dates = row.at(shape.column(ColumnMeaning.SCHEDULE));
            if (dates.isBlank() && head != null && head.dates() != null) {
                dates = head.dates();
            }
            var all = new ArrayList<Field<String>>();
            for (int c = 0; c < row.cells().size(); c++) {
                ColumnMeaning meaning =
                        c < shape.meanings().size() ? shape.meanings().get(c) : ColumnMeaning.OTHER;
                if (c != title && meaning != ColumnMeaning.SCHEDULE && meaning != ColumnMeaning.NUMBER) {
                    Words.items(row.at(c)).forEach(i -> all.add(Field.of(i, row.place())));
                }
            }
            String number = row.at(shape.column(ColumnMeaning.NUMBER));
            if (number.isBlank()) {
                number = head == null ? null : head.number();
            }
            draft.stages.add(new StageDraft(
                    draft.nextStageKey(),
                    number,
                    Field.of(name, row.place()),
                    schedule(dates.isBlank() ? null : dates, row.place()),
                    all));
        }
    }
}
