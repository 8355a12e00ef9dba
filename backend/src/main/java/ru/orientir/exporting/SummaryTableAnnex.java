package ru.orientir.exporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.summary.Figure;
import ru.orientir.analysis.summary.SummaryTableView;
import ru.orientir.figures.observation.ObservationStatus;

/** The summary table of organisations by indicators: number, value, last year. */
record SummaryTableAnnex(SummaryTableView view) {
    private static final List<AnnexTable.Column> LEAD =
            List.of(new AnnexTable.Column("№", 4), new AnnexTable.Column("Организация", 32));
    private static final int PART = 7;
    private static final int VALUE = 8;

    Annex annex(String organisation, String moment) {
        var groups = IntStream.range(0, view.indicators().size())
                .mapToObj(this::group)
                .toList();
        return new Annex(
                "Сводная таблица показателей",
                List.of(
                        organisation,
                        PeriodText.of(view.period()),
                        "Организаций: %d. %s".formatted(view.total(), moment)),
                new AnnexTable(LEAD, groups, rows(), false),
                List.of(Notes.SUMS, Notes.SIGNS, "Прошлый год – " + PeriodText.of(view.previousPeriod()) + "."));
    }

    private AnnexTable.Group group(int indicator) {
        var column = view.indicators().get(indicator);
        var columns = new ArrayList<AnnexTable.Column>();
        if (isShared(indicator)) {
            columns.add(new AnnexTable.Column("число", PART));
            columns.add(new AnnexTable.Column("из", PART));
        }
        columns.add(new AnnexTable.Column(column.unit(), PART));
        columns.add(new AnnexTable.Column("прошлый год", VALUE));
        return new AnnexTable.Group(column.name(), columns, columns.size() - 2, column.unit());
    }

    /** Whether anybody has a denominator. */
    private boolean isShared(int indicator) {
        return view.items().stream().anyMatch(r -> r.cells().get(indicator).denominator() != null)
                || view.totals().cells().get(indicator).denominator() != null;
    }

    private List<AnnexTable.Row> rows() {
        var rows = new ArrayList<AnnexTable.Row>();
        for (var row : view.items()) {
            var cells = lead(AnnexCell.number(BigDecimal.valueOf(rows.size() + 1)), row.name());
            for (var i = 0; i < row.cells().size(); i++) {
                var cell = row.cells().get(i);
                cells.addAll(
                        cells(i, cell.status(), cell.numerator(), cell.denominator(), cell.value(), cell.previous()));
            }
            rows.add(new AnnexTable.Row(cells, false));
        }
        rows.add(totals());
        rows.add(completeness());
        return rows;
    }

    private AnnexTable.Row totals() {
        var cells = lead(AnnexCell.text(""), "Всего");
        for (var i = 0; i < view.totals().cells().size(); i++) {
            var cell = view.totals().cells().get(i);
            cells.addAll(cells(i, cell.status(), cell.numerator(), cell.denominator(), cell.value(), cell.previous()));
        }
        return new AnnexTable.Row(cells, true);
    }

    private AnnexTable.Row completeness() {
        var cells = lead(AnnexCell.text(""), "Сдали, из числа обязанных");
        for (var i = 0; i < view.totals().cells().size(); i++) {
            var reported = view.totals().cells().get(i).completeness();
            if (isShared(i)) {
                cells.add(AnnexCell.number(BigDecimal.valueOf(reported.reported())));
                cells.add(AnnexCell.number(BigDecimal.valueOf(reported.expected())));
                cells.add(AnnexCell.text(""));
            } else {
                cells.add(AnnexCell.text("%d из %d".formatted(reported.reported(), reported.expected())));
            }
            cells.add(AnnexCell.text(""));
        }
        return new AnnexTable.Row(cells, true);
    }

    private static List<AnnexCell> lead(AnnexCell number, String name) {
        return new ArrayList<>(List.of(number, AnnexCell.text(name)));
    }

    private List<AnnexCell> cells(
            int indicator,
            ObservationStatus status,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            @Nullable Figure previous) {
        var cells = new ArrayList<AnnexCell>();
        if (isShared(indicator)) {
            cells.add(AnnexCell.of(status, numerator));
            cells.add(AnnexCell.of(status, denominator));
        }
        cells.add(AnnexCell.of(status, value));
        cells.add(
                previous == null
                        ? AnnexCell.text(AnnexCell.NO_DATA)
                        : AnnexCell.of(previous.status(), previous.value()));
        return cells;
    }
}
