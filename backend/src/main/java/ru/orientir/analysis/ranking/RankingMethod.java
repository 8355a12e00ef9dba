package ru.orientir.analysis.ranking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.orientir.analysis.place.RankingRules;

/**
 * How places are given, in the words printed under every table. A changed computation is a new edition.
 *
 * @param name name of the method
 * @param edition edition of the method; a changed computation has a new one
 * @param text in Russian, of the rules of this question
 */
@Schema(name = "RankingMethod")
public record RankingMethod(
        @Schema(examples = "Взвешенный рейтинг Ориентир") String name,
        @Schema(examples = "1.2") String edition,
        String text) {

    private static final String ABOVE =
            "Значение муниципалитета или региона – свод по всем организациям ниже: складываются числители и знаменатели.";

    private static final String MEAN =
            "Итог – среднее взвешенное баллов по применимым показателям, округлённое до шестого знака. Вес"
                    + " показателя, неприменимого к организации, распределяется между остальными. Организации с равным"
                    + " итогом делят место, следующее место пропускается (1, 2, 2, 4).";

    static RankingMethod of(RankingRules rules) {
        var text = String.join(" ", ABOVE, scoring(rules), MEAN, notReported(rules), cohort(rules))
                .strip();
        return new RankingMethod("Взвешенный рейтинг Ориентир", "1.2", text);
    }

    private static String scoring(RankingRules rules) {
        return switch (rules.scoring()) {
            case MIN_MAX ->
                "Балл показателя – от 0 до 1: расстояние значения от худшего, делённое на расстояние от худшего до"
                        + " лучшего среди организаций рейтинга; у всех равные значения – балл 1. Если желательно"
                        + " снижение, лучшее значение – наименьшее.";
            case TARGET ->
                "Балл показателя – от 0 до 1: доля достижения целевого значения организации, не больше 1; если"
                        + " желательно снижение – цель, делённая на значение. Показатель без целевого значения считается"
                        + " неприменимым.";
        };
    }

    private static String notReported(RankingRules rules) {
        return switch (rules.notReported()) {
            case LAST ->
                "Организации, не сдавшие хотя бы один показатель, стоят после сдавших все; между собой – по итогу, где"
                        + " несданное даёт балл 0. Не сдавшие ни одного места не получают.";
            case EXCLUDE -> "Организации, не сдавшие хотя бы один показатель, места не получают.";
            case ZERO -> "Несданный показатель даёт балл 0. Не сдавшие ни одного места не получают.";
        };
    }

    private static String cohort(RankingRules rules) {
        return rules.minimumCohort() == 0
                ? ""
                : "Организации, у которых знаменатель меньше %d, места не получают.".formatted(rules.minimumCohort());
    }
}
