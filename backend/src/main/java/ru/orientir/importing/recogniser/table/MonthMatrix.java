package ru.orientir.importing.recogniser.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ru.orientir.importing.recogniser.line.Words;

/**
 * A plan whose rows are months and whose columns are the people it works with («Работа с детьми», «Работа с родителями»): each
 * cell is an activity. It is turned into rows of section, activity and month.
 */
final class MonthMatrix {

    private static final Pattern WHOM = Pattern.compile(
            "(?iu)^(?:работа|взаимодействие|мероприятия|деятельность)\\s+(?:с(?:о)?|для)\\s.{2,60}|^(?:дети|родители|педагоги|воспитанники|обучающиеся|учащиеся|социальные\\s+партн[её]ры|социум)(?!\\p{L}).{0,30}");
    private static final List<String> HEADERS = List.of("Раздел", "Мероприятие", "Срок", "Тема");

    private MonthMatrix() {}

    static boolean fits(Grid grid) {
        if (grid.rows().size() < 3 || grid.rows().size() > 60 || grid.width() < 3) {
            return false;
        }
        GridRow header = grid.rows().getFirst();
        long months = body(grid).stream().filter(r -> isWhen(r.at(0))).count();
        long filled = body(grid).stream().filter(r -> !r.at(0).isBlank()).count();
        return columns(header).size() >= 2
                && header.at(0).matches("(?iu)(?:месяц|срок|период|дата|время).{0,30}")
                && months >= 2
                && months * 4 >= filled * 3;
    }

    private static boolean isWhen(String cell) {
        return cell.length() < 40 && Words.isSchedule(cell);
    }

    private static List<GridRow> body(Grid grid) {
        return grid.rows().subList(1, grid.rows().size());
    }

    private static List<Integer> columns(GridRow header) {
        var columns = new ArrayList<Integer>();
        for (int c = 1; c < header.cells().size(); c++) {
            if (WHOM.matcher(header.at(c)).matches()) {
                columns.add(c);
            }
        }
        return columns;
    }

    static Grid unrolled(Grid grid) {
        GridRow header = grid.rows().getFirst();
        List<Integer> columns = columns(header);
        int theme = columns.getFirst() > 1 ? 1 : -1;
        var rows = new ArrayList<GridRow>();
        rows.add(GridRow.of(HEADERS, grid.place()));
        for (int column : columns) {
            String month = "";
            String topic = "";
            for (GridRow row : body(grid)) {
                month = row.at(0).isBlank() ? month : row.at(0);
                topic = row.at(0).isBlank() && row.at(theme).isBlank() ? topic : row.at(theme);
                for (String item : Words.items(row.at(column))) {
                    rows.add(GridRow.of(List.of(header.at(column), item, month, topic), row.place()));
                }
            }
        }
        return new Grid(rows, HEADERS.size(), grid.place());
    }
}
