package ru.orientir.collection.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.orientir.collection.entry.Answer.Status;
import ru.orientir.collection.entry.Finding.Severity;
import ru.orientir.collection.entry.Surroundings.CellKey;
import ru.orientir.collection.entry.Surroundings.Known;
import ru.orientir.indicator.definition.Disaggregation.Relation;
import ru.orientir.indicator.definition.IndicatorType;

class FormCheckTest {
    private static final Question SHARE = Questions.share("A");

    @Test
    void findsNothingInAnswersThatAreInOrder() {
        assertThat(codes(answer("A", "", "12", "48"))).isEmpty();
        assertThat(codes(answer("A", "", "0", "48"))).isEmpty();
        assertThat(codes(answer("A", "", "н/д", ""))).isEmpty();
        assertThat(codes(answer("A", "", "", ""))).isEmpty();
    }

    @Test
    void refusesAShareOfMoreThanTheWhole() {
        assertThat(findings(answer("A", "", "49", "48")))
                .extracting(Finding::code, Finding::field, Finding::severity)
                .containsExactly(tuple("numerator_above_denominator", "numerator", Severity.ERROR));
        assertThat(findings(answer("A", "", "1", "0")))
                .extracting(Finding::code)
                .containsExactly("numerator_above_denominator");
    }

    @Test
    void letsARatioExceedOne() {
        var ratio = Questions.ratio("A");
        assertThat(check(ratio, answer("A", "", "310", "100"))).isEmpty();
        assertThat(check(ratio, answer("A", "", "5", "0")))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("zero_denominator", Severity.ERROR));
    }

    @Test
    void saysThatNothingOfZeroBecomesNotApplicable() {
        var found = findings(answer("A", "", "0", "0"));
        assertThat(found)
                .extracting(Finding::code, Finding::severity, Finding::blocks)
                .containsExactly(tuple("zero_denominator", Severity.WARNING, false));
        assertThat(Figures.of(SHARE, answer("A", "", "0", "0")).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Figures.of(SHARE, answer("A", "", "", "0")).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5|100|fraction|numerator",
                "-3|100|negative|numerator",
                "много|100|not_a_number|numerator",
                "3|5%|not_a_number|denominator",
                "3|10,5|fraction|denominator"
            })
    void keepsWhatWasTypedInWhatItRefuses(String numerator, String denominator, String code, String field) {
        var found = findings(answer("A", "", numerator, denominator));
        assertThat(found).extracting(Finding::code, Finding::field).containsExactly(tuple(code, field));
        assertThat(found.getFirst().params())
                .containsEntry("typed", field.equals("numerator") ? numerator : denominator);
    }

    @Test
    void takesFractionsWherePointsAreAsked() {
        assertThat(check(Questions.of("A", IndicatorType.SCORE), answer("A", "", "4,75", null)))
                .isEmpty();
        assertThat(check(Questions.of("A", IndicatorType.COUNT), answer("A", "", "4,75", null)))
                .extracting(Finding::code)
                .containsExactly("fraction");
    }

    @Test
    void awaitsEveryAnswerOnlyAtHandover() {
        var answers = form(SHARE, answer("A", "", "", ""));
        assertThat(new FormCheck(Rules.of(List.of())).check(answers, nothing(), false))
                .isEmpty();
        assertThat(handover(SHARE, answer("A", "", "", ""))).containsExactly(tuple("missing_answer", null));
        assertThat(handover(SHARE, answer("A", "", "5", ""))).containsExactly(tuple("missing_answer", "denominator"));
        assertThat(handover(SHARE, answer("A", "", "", "50"))).containsExactly(tuple("missing_answer", "numerator"));
        assertThat(handover(SHARE, answer("A", "", "н/д", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PARTITION, 10, 4, 6, ",
        "PARTITION, 10, 4, 5, parts_do_not_sum",
        "PARTITION, 10, 4, 7, parts_do_not_sum",
        "PARTITION, 10, 4, '', ",
        "PARTITION, 10, 4, н/д, ",
        "PARTITION, 10, 4, не применимо, parts_do_not_sum",
        "PARTITION, 10, 10, не применимо, ",
        "PARTITION, 10, 11, 0, part_above_whole",
        "SUBSET, 10, 4, 5, ",
        "SUBSET, 10, 11, 5, part_above_whole",
        "OVERLAPPING, 10, 9, 9, ",
        "OVERLAPPING, 10, 9, 12, part_above_whole",
        "OVERLAPPING, не применимо, 1, 0, part_above_whole",
        "OVERLAPPING, н/д, 1, 0, "
    })
    void holdsPartsAgainstTheirWhole(Relation relation, String whole, String girls, String boys, String code) {
        var count = Questions.parted("A", IndicatorType.COUNT, relation);
        var found = check(
                count,
                answer("A", "", whole, null),
                answer("A", "gender:f", girls, null),
                answer("A", "gender:m", boys, null));
        if (code == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).extracting(Finding::code).containsExactly(code);
        }
    }

    @Test
    void holdsPartsOfDenominatorsToo() {
        var found = check(
                Questions.parted("A", IndicatorType.PERCENTAGE, Relation.PARTITION),
                answer("A", "", "10", "100"),
                answer("A", "gender:f", "4", "60"),
                answer("A", "gender:m", "6", "41"));
        assertThat(found)
                .extracting(Finding::code, Finding::slice, Finding::field)
                .containsExactly(tuple("parts_do_not_sum", "", "denominator"));
        assertThat(found.getFirst().params()).containsEntry("sum", "101").containsEntry("total", "100");
    }

    @Test
    void takesPartsThatAreAllSharesOfTheSameWhole() {
        var found = check(
                Questions.parted("A", IndicatorType.PERCENTAGE, Relation.PARTITION),
                answer("A", "", "10", "100"),
                answer("A", "gender:f", "4", "100"),
                answer("A", "gender:m", "6", "100"));
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Former 40 of 100.
        "60, 100, true",
        "59, 100, false",
        "40, 100, false"
    })
    void asksAboutAJumpOfAShareThatIsNotTheWorkOfFewHeads(String numerator, String denominator, boolean jump) {
        assertJump(
                SHARE,
                answer("A", "", numerator, denominator),
                new Yardstick(number("40"), number("100")),
                "numerator",
                jump);
    }

    @Test
    void leavesFewHeadsOfASmallCohortInPeace() {
        // 40 % before; 60 % would be twenty points more, but these are three heads.
        assertJump(SHARE, answer("A", "", "9", "15"), new Yardstick(number("6"), number("15")), "numerator", false);
        assertJump(SHARE, answer("A", "", "11", "15"), new Yardstick(number("6"), number("15")), "numerator", true);
    }

    @ParameterizedTest
    @CsvSource({"20, 10, true", "19, 10, false", "10, 20, true", "0, 9, false", "0, 10, true", "150, 100, false"})
    void asksAboutACountDoubledOrHalved(String now, String before, boolean jump) {
        assertJump(
                Questions.of("A", IndicatorType.COUNT),
                answer("A", "", now, null),
                new Yardstick(number(before), null),
                "numerator",
                jump);
    }

    @Test
    void asksAboutASlippedDigitInTheDenominator() {
        assertJump(
                SHARE, answer("A", "", "40", "1000"), new Yardstick(number("4"), number("100")), "denominator", true);
    }

    @Test
    void leavesAnExplainedJumpInPeace() {
        var explained = new Answer(
                "A", "", Status.REPORTED, "90", "100", List.of(), Map.of("jump", "Открыли профильный класс"));
        var found = check(SHARE, before(new Yardstick(number("10"), number("100"))), explained);
        assertThat(found).extracting(Finding::code, Finding::blocks).containsExactly(tuple("jump", false));
    }

    @Test
    void asksAboutAnOutlierAmongEightPeers() {
        var peers = Arrays.asList(48, 50, 51, 52, 49, 50, 53, 47);
        assertThat(outlier(peers, "95")).containsExactly("outlier");
        assertThat(outlier(peers, "5")).containsExactly("outlier");
        assertThat(outlier(peers, "58")).isEmpty();
        assertThat(outlier(peers.subList(0, 7), "95")).isEmpty();
        assertThat(outlier(List.of(100, 100, 100, 100, 100, 100, 100, 100), "3"))
                .containsExactly("outlier");
        assertThat(outlier(List.of(100, 100, 100, 100, 100, 100, 100, 100), "95"))
                .isEmpty();
        assertThat(outlier(List.of(100, 100, 100, 100, 100, 100, 100, 100), "100"))
                .isEmpty();
    }

    @Test
    void tellsNothingOfThePeersButTheSide() {
        var measures = java.util.stream.Stream.of(48, 50, 51, 52, 49, 50, 53, 47)
                .map(n -> new Yardstick(BigDecimal.valueOf(n), number("100")))
                .toList();
        var found = check(
                SHARE, surroundings(Map.of(), Map.of(new CellKey("A", ""), measures)), answer("A", "", "95", "100"));
        assertThat(found.getFirst().params())
                .containsExactlyInAnyOrderEntriesOf(Map.of("direction", "above", "peers", "8", "current", "95.0"));
    }

    @Test
    void keepsAFigureKnownFromElsewhereInSight() {
        var around = new Surroundings(
                Map.of(), Map.of(), Map.of(new CellKey("A", ""), new Known(number("120"), "ОО-1")), Map.of(), school());
        var found = check(SHARE, around, answer("A", "", "10", "118"));
        assertThat(found)
                .extracting(Finding::code, Finding::field)
                .containsExactly(tuple("differs_from_known", "denominator"));
        assertThat(found.getFirst().params()).containsEntry("known", "120").containsEntry("source", "ОО-1");
        assertThat(check(SHARE, around, answer("A", "", "10", "120,0"))).isEmpty();
    }

    @Test
    void refusesAMemberThatIsNoneOfTheRegistry() {
        var college = UUID.randomUUID();
        var stranger = UUID.randomUUID();
        var around = new Surroundings(Map.of(), Map.of(), Map.of(), Map.of("A", Set.of(college)), school());
        var answer = new Answer("A", "", Status.REPORTED, "2", null, List.of(college, stranger), Map.of());
        assertThat(check(Questions.of("A", IndicatorType.COUNT), around, answer))
                .extracting(Finding::code, f -> f.params().get("member"))
                .containsExactly(tuple("unknown_member", stranger.toString()));
    }

    private static List<String> outlier(List<Integer> peers, String numerator) {
        var measures = peers.stream()
                .map(n -> new Yardstick(BigDecimal.valueOf(n), number("100")))
                .toList();
        return check(
                        SHARE,
                        surroundings(Map.of(), Map.of(new CellKey("A", ""), measures)),
                        answer("A", "", numerator, "100"))
                .stream()
                .map(Finding::code)
                .toList();
    }

    private static void assertJump(Question question, Answer answer, Yardstick former, String field, boolean jump) {
        var found = check(question, before(former), answer);
        if (jump) {
            assertThat(found)
                    .extracting(Finding::code, Finding::field, Finding::blocks)
                    .contains(tuple("jump", field, true));
        } else {
            assertThat(found).isEmpty();
        }
    }

    private static List<String> codes(Answer answer) {
        return findings(answer).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(Answer answer) {
        return check(SHARE, answer);
    }

    private static List<Tuple> handover(Question question, Answer answer) {
        return new FormCheck(Rules.of(List.of()))
                .check(form(question, answer), nothing(), true).stream()
                        .map(finding -> tuple(finding.code(), finding.field()))
                        .toList();
    }

    private static List<Finding> check(Question question, Answer... answers) {
        return check(question, nothing(), answers);
    }

    private static List<Finding> check(Question question, Surroundings around, Answer... answers) {
        return new FormCheck(Rules.of(List.of())).check(form(question, answers), around, false);
    }

    private static Map<Question, List<Answer>> form(Question question, Answer... answers) {
        var form = new LinkedHashMap<Question, List<Answer>>();
        form.put(question, List.of(answers));
        return form;
    }

    static Answer answer(String indicator, String slice, String numerator, String denominator) {
        return new Answer(indicator, slice, Status.REPORTED, numerator, denominator, List.of(), Map.of());
    }

    private static Surroundings before(Yardstick former) {
        return surroundings(Map.of(new CellKey("A", ""), former), Map.of());
    }

    private static Surroundings surroundings(Map<CellKey, Yardstick> previous, Map<CellKey, List<Yardstick>> peers) {
        return new Surroundings(previous, peers, Map.of(), Map.of(), school());
    }

    static Surroundings nothing() {
        return surroundings(Map.of(), Map.of());
    }

    static ReporterTraits school() {
        return new ReporterTraits("school", "rural", 1, 9);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
