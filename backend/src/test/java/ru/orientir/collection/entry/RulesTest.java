package ru.orientir.collection.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.orientir.collection.entry.Finding.Severity;
import ru.orientir.indicator.definition.Disaggregation.Relation;
import ru.orientir.indicator.definition.IndicatorType;
import ru.orientir.platform.problem.FieldError;

class RulesTest {
    private static final Question COVERED = Questions.share("covered");
    private static final Question TESTED = Questions.parted("tested", IndicatorType.COUNT, Relation.PARTITION);
    private static final List<Question> QUESTIONS = List.of(COVERED, TESTED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicators[\"tested\"].numerator <= indicators[\"covered\"].numerator",
                "indicators['tested'].slices['gender:f'].numerator * 2 <= 100 || organisation.kind == 'kindergarten'",
                "!has(indicators['covered'].numerator) || indicators['covered'].value >= 12.5",
                "indicators['covered'].status in ['reported', 'missing']",
                "(organisation.highestGrade < 10 ? 1 : 2) == 1 || indicators['tested'].status != 'missing'"
            })
    void takesWhatARuleNeeds(String expression) {
        assertThat(faults(expression)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1 +|invalid_expression|1:4:",
                "indicators['covered'].numeratr > 5|invalid_expression|1:22: undefined field 'numeratr'",
                "indicators['covered'].numerator|invalid_expression|expected type 'bool'",
                "indicators['covered'].status > 5|invalid_expression|no matching overload",
                "indicators['nobody'].numerator > 5|unknown_indicator|nobody",
                "indicators['tested'].slices['gender:x'].numerator > 5|unknown_slice|gender:x",
                "indicators[organisation.kind].numerator > 5|invalid_expression|in quotes",
                "indicators.all(k, true)|invalid_expression|undeclared reference",
                "[1, 2].exists(x, x == 1)|invalid_expression|undeclared reference",
                "'aaaa'.matches('(a+)+$')|invalid_expression|undeclared reference",
                "size(indicators) > 0|invalid_expression|undeclared reference",
                "organisation.kind == 'school'|no_indicator|Name an indicator",
                "java.lang.System.exit(0) == 1|invalid_expression|undeclared reference"
            })
    void pointsAtWhatIsWrongInAnExpression(String expression, String code, String detail) {
        assertThat(faults(expression)).anySatisfy(fault -> {
            assertThat(fault.pointer()).isEqualTo("#/rules/0/expression");
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.detail()).contains(detail);
        });
    }

    @Test
    void refusesAnExpressionThatIsTooLongOrTooDeep() {
        assertThat(faults("true" + " && true".repeat(300))).isNotEmpty();
        assertThat(faults("(".repeat(100) + "true" + ")".repeat(100))).isNotEmpty();
    }

    @Test
    void refusesTwoRulesOfOneName() {
        var rule = new Rule("r", "indicators['tested'].numerator > 0", "…", Severity.ERROR);
        assertThat(Rules.faults(List.of(rule, rule), QUESTIONS))
                .extracting(FieldError::pointer)
                .containsExactly("#/rules/1/code");
    }

    @Test
    void findsTheRuleThatDoesNotHold() {
        var rule = new Rule(
                "among",
                "indicators['tested'].numerator <= indicators['covered'].numerator",
                "Не больше",
                Severity.ERROR);
        assertThat(check(rule, "11", "10", Map.of()))
                .extracting(Finding::code, Finding::indicator, Finding::severity, f -> f.params()
                        .get("message"))
                .containsExactly(tuple("rule:among", "tested", Severity.ERROR, "Не больше"));
        assertThat(check(rule, "10", "10", Map.of())).isEmpty();
    }

    @Test
    void saysNothingOfNumbersThatAreNotThere() {
        var rule = new Rule("zero", "indicators['tested'].numerator > 0", "…", Severity.ERROR);
        assertThat(check(rule, "н/д", "10", Map.of())).isEmpty();
        assertThat(check(rule, "", "10", Map.of())).isEmpty();
        assertThat(check(rule, "0", "10", Map.of())).hasSize(1);
        var asked = new Rule("asked", "indicators['tested'].status != 'missing'", "…", Severity.ERROR);
        assertThat(check(asked, "н/д", "10", Map.of())).hasSize(1);
    }

    @Test
    void takesAnExplanationOfAWarning() {
        var rule = new Rule("many", "indicators['tested'].numerator < 5", "Так много?", Severity.WARNING);
        assertThat(check(rule, "7", "10", Map.of())).extracting(Finding::blocks).containsExactly(true);
        assertThat(check(rule, "7", "10", Map.of("rule:many", "Вся параллель")))
                .extracting(Finding::blocks)
                .containsExactly(false);
    }

    private static List<FieldError> faults(String expression) {
        return Rules.faults(List.of(new Rule("r", expression, "…", Severity.ERROR)), QUESTIONS);
    }

    private static List<Finding> check(Rule rule, String tested, String covered, Map<String, String> explanations) {
        var answers = new LinkedHashMap<Question, List<Answer>>();
        answers.put(COVERED, List.of(FormCheckTest.answer("covered", "", covered, "100")));
        answers.put(
                TESTED,
                List.of(new Answer("tested", "", Answer.Status.REPORTED, tested, null, List.of(), explanations)));
        return new FormCheck(Rules.of(List.of(rule))).check(answers, FormCheckTest.nothing(), false);
    }
}
