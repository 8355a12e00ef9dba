package ru.orientir.importing.recogniser.roadmap;

import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.TableShape;

/** Whether a row is no activity of its own but the rest of the one above, which a page break has cut. */
final class Continuation {
    private Continuation() {}

    /** The row goes on where the one above was cut by a page break. */
    static boolean is(GridRow row, RowText text, RowText last, TableShape shape) {
        if (text.number != null || row.isBlank()) {
            return false;
        }
        int title = shape.column(ColumnMeaning.ACTIVITY);
        if (text.title.isBlank()) {
            return text.hasDetails() || !text.extra.isEmpty();
        }
        if (row.isInherited(title) && text.title.equals(last.title)) {
            return true;
        }
        if (last.number != null && Words.startsLower(text.title) && pageEnds(last, row)) {
            return true;
        }
        boolean ownDate = Words.isSchedule(text.schedule) && !Words.startsLower(text.schedule);
        boolean openTitle = !last.title.matches("(?s).*[.;!?»]$") || Words.isBulleted(text.title);
        boolean details = text.schedule.isBlank() && text.responsible().isBlank();
        return Words.startsLower(Words.item(text.title))
                && openTitle
                && !ownDate
                && (details || Words.startsLower(text.title) && cut(last));
    }

    private static boolean pageEnds(RowText last, GridRow row) {
        Integer before = last.place.page();
        Integer page = row.place().page();
        return before != null && page != null && page > before;
    }

    private static boolean cut(RowText last) {
        return last.title.matches("(?s).*(?:[,:-]|\\s(?:и|или|в|на|с|по|для|к|от|до|о|об|из|за|при|не))$");
    }
}
