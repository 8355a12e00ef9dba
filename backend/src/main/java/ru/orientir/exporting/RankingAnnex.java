package ru.orientir.exporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.orientir.analysis.Unranked;
import ru.orientir.analysis.ranking.RankingQuestionView.CriterionView;
import ru.orientir.analysis.ranking.RankingView;

/** A ranking with what each indicator contributes to each score. */
record RankingAnnex(RankingView view) {
    private static final List<AnnexTable.Column> LEAD =
            List.of(new AnnexTable.Column("Место", 8), new AnnexTable.Column("Организация", 32));
    private static final int WIDTH = 8;
    private static final int DECIMALS = 3;

    Annex annex(String organisation, String moment) {
        var groups = new ArrayList<AnnexTable.Group>();
        groups.add(new AnnexTable.Group("Итог", List.of(new AnnexTable.Column("балл", WIDTH)), -1, ""));
        view.question().criteria().forEach(c -> groups.add(group(c)));
        return new Annex(
                "Рейтинг организаций",
                List.of(
                        organisation,
                        PeriodText.of(view.question().period()),
                        "Сдали всё: %d из %d. %s"
                                .formatted(
                                        view.completeness().reported(),
                                        view.completeness().expected(),
                                        moment)),
                new AnnexTable(LEAD, groups, rows(), true),
                List.of(
                        "Метод: %s, версия %s. %s"
                                .formatted(
                                        view.method().name(),
                                        view.method().edition(),
                                        view.method().text()),
                        "Веса: " + weights() + ".",
                        Notes.SIGNS + " Места посчитаны только по числам, которые видны всем."));
    }

    private static AnnexTable.Group group(CriterionView criterion) {
        return new AnnexTable.Group(
                criterion.name(),
                List.of(new AnnexTable.Column(criterion.unit(), WIDTH), new AnnexTable.Column("вклад", WIDTH)),
                1,
                "балл");
    }

    private String weights() {
        return view.question().criteria().stream()
                .map(c -> "%s – %s"
                        .formatted(
                                c.name(), AnnexCell.number(rounded(c.weight())).text()))
                .collect(Collectors.joining("; "));
    }

    private List<AnnexTable.Row> rows() {
        var rows = new ArrayList<AnnexTable.Row>();
        for (var place : view.items()) {
            var cells = new ArrayList<>(List.of(
                    AnnexCell.number(BigDecimal.valueOf(place.place())),
                    AnnexCell.text(place.name()),
                    AnnexCell.number(rounded(place.score()))));
            for (var contribution : place.contributions()) {
                cells.add(AnnexCell.of(contribution.status(), contribution.value()));
                cells.add(AnnexCell.of(contribution.status(), rounded(contribution.contribution())));
            }
            rows.add(new AnnexTable.Row(cells, false));
        }
        view.unranked().forEach(without -> rows.add(without(without)));
        return rows;
    }

    private AnnexTable.Row without(RankingView.WithoutPlace organisation) {
        var cells = new ArrayList<AnnexCell>();
        cells.add(AnnexCell.text(""));
        cells.add(AnnexCell.text(organisation.name() + " (" + reason(organisation.reason()) + ")"));
        while (cells.size() < LEAD.size() + 1 + 2 * view.question().criteria().size()) {
            cells.add(AnnexCell.text(""));
        }
        return new AnnexTable.Row(cells, false);
    }

    private static String reason(Unranked reason) {
        return switch (reason) {
            case SUPPRESSED -> "без места: число скрыто";
            case SMALL_COHORT -> "без места: слишком малая группа";
            case NOT_REPORTED -> "без места: не сдано";
            case NOT_APPLICABLE -> "без места: показатели не применимы";
        };
    }

    private static BigDecimal rounded(BigDecimal score) {
        return score.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
