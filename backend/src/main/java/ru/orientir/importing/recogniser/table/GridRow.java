package ru.orientir.importing.recogniser.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;

/**
 * One row of a grid.
 *
 * @param cells text per grid column; a cell over several columns stands in its first one
 * @param inherited per column: the text comes from a cell merged from a row above
 * @param widest columns the widest filled cell covers
 */
public record GridRow(List<String> cells, boolean[] inherited, int widest, Place place) {

    /** A row of cells none of which spans others. */
    public static GridRow of(List<String> cells, Place place) {
        return new GridRow(List.copyOf(cells), new boolean[cells.size()], 1, place);
    }

    public String at(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    public boolean isInherited(int column) {
        return column >= 0 && column < inherited.length && inherited[column];
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    public int filled() {
        return (int) cells.stream().filter(c -> !c.isBlank()).count();
    }

    /** The only text of the row, or null. */
    public @Nullable String onlyText() {
        String only = null;
        for (String cell : cells) {
            if (!cell.isBlank()) {
                if (only != null) {
                    return null;
                }
                only = cell;
            }
        }
        return only;
    }

    public int onlyColumn() {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    public String joined() {
        return String.join(" | ", cells.stream().filter(c -> !c.isBlank()).toList());
    }
}
