package ru.orientir.analysis.summary;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import ru.orientir.analysis.Csv;

/** A summary table for programs: a row an organisation, and for each indicator its parts, its value, the change and the target. */
final class SummaryTableCsv {
    private static final List<String> PARTS =
            List.of("status", "numerator", "denominator", "value", "previous", "change", "target", "targetMet");

    private SummaryTableCsv() {}

    static Response of(SummaryTableView table) {
        var titles = new ArrayList<>(List.of("organisationId", "name", "kind"));
        for (var indicator : table.indicators()) {
            for (var part : PARTS) {
                titles.add(indicator.indicator() + "." + part);
            }
        }
        var rows = new ArrayList<List<Object>>();
        for (var organisation : table.items()) {
            var row = Csv.row(organisation.organisationId(), organisation.name(), organisation.kind());
            for (var cell : organisation.cells()) {
                var previous = cell.previous();
                var target = cell.target();
                row.addAll(Csv.row(
                        cell.status(),
                        cell.numerator(),
                        cell.denominator(),
                        cell.value(),
                        previous == null ? null : previous.value(),
                        cell.change(),
                        target == null ? null : target.value(),
                        cell.targetMet()));
            }
            rows.add(row);
        }
        return Csv.answer(titles, rows, table.asOf(), table.next());
    }
}
