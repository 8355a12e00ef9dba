package ru.orientir.analysis.ranking;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ru.orientir.analysis.Csv;

/** A ranking as a table for programs: a row an organisation, and for each criterion its value and contribution. */
final class RankingCsv {
    private static final List<String> PARTS = List.of("status", "numerator", "denominator", "value", "contribution");

    private RankingCsv() {}

    static Response of(RankingView ranking) {
        var titles = new ArrayList<>(List.of("place", "organisationId", "name", "kind", "score", "unranked"));
        for (var criterion : ranking.question().criteria()) {
            PARTS.forEach(part -> titles.add(criterion.indicator() + "." + part));
        }
        var rows = new ArrayList<List<Object>>();
        ranking.items().forEach(place -> rows.add(row(place)));
        ranking.unranked().forEach(o -> rows.add(row(o, titles.size())));
        return Csv.answer(titles, rows, ranking.asOf(), ranking.next());
    }

    private static List<Object> row(RankingView.Place place) {
        var row = Csv.row(place.place(), place.organisationId(), place.name(), place.kind(), place.score(), "");
        for (var c : place.contributions()) {
            row.addAll(Csv.row(c.status(), c.numerator(), c.denominator(), c.value(), c.contribution()));
        }
        return row;
    }

    /** As wide as all others. */
    private static List<Object> row(RankingView.WithoutPlace without, int width) {
        var row = Csv.row("", without.organisationId(), without.name(), without.kind(), "", without.reason());
        row.addAll(Collections.nCopies(width - row.size(), ""));
        return row;
    }
}
