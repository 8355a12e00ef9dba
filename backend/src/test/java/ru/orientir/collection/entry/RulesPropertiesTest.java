package ru.orientir.collection.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import ru.orientir.collection.entry.Finding.Severity;
import ru.orientir.indicator.definition.Disaggregation.Relation;
import ru.orientir.indicator.definition.IndicatorType;

class RulesPropertiesTest {
    private static final List<Question> QUESTIONS =
            List.of(Questions.share("A"), Questions.parted("B", IndicatorType.COUNT, Relation.PARTITION));

    @Property(tries = 300)
    void noTextIsWorseThanAFault(@ForAll @StringLength(max = 200) String text) {
        assertThatCode(() -> Rules.faults(List.of(rule(text)), QUESTIONS)).doesNotThrowAnyException();
    }

    @Property(tries = 500)
    void aRuleWithoutFaultNeverFailsWhateverIsTyped(
            @ForAll("expressions") String expression, @ForAll("typed") String a, @ForAll("typed") String b) {
        var rules = List.of(rule(expression));
        assertThat(Rules.faults(rules, QUESTIONS)).isEmpty();
        var answers = new LinkedHashMap<Question, List<Answer>>();
        answers.put(QUESTIONS.get(0), List.of(FormCheckTest.answer("A", "", a, b)));
        answers.put(QUESTIONS.get(1), List.of(FormCheckTest.answer("B", "", b, null)));
        assertThatCode(() -> new FormCheck(Rules.of(rules)).check(answers, FormCheckTest.nothing(), true))
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> expressions() {
        var numbers = Arbitraries.of(
                "indicators['A'].numerator",
                "indicators['A'].value",
                "indicators['B'].numerator",
                "indicators['B'].slices['gender:f'].numerator",
                "organisation.highestGrade",
                "0",
                "2.5");
        var sums = Combinators.combine(numbers, Arbitraries.of("+", "-", "*", "/"), numbers)
                .as((one, operator, other) -> "(" + one + operator + other + ")");
        var comparisons = Combinators.combine(sums, Arbitraries.of("<", "<=", "==", "!=", ">"), numbers)
                .as((one, operator, other) -> one + operator + other);
        var guards = Arbitraries.of(
                "has(indicators['A'].value)",
                "!has(indicators['B'].numerator)",
                "indicators['A'].status == 'missing'",
                "organisation.kind in ['school', 'college'] && indicators['B'].status != 'empty'");
        return Combinators.combine(guards, Arbitraries.of(" || ", " && "), comparisons)
                .as((guard, operator, comparison) -> guard + operator + comparison);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of("", "0", "1", "12,5", "н/д", "не применимо", "много", "-3", "1 000");
    }

    private static Rule rule(String expression) {
        return new Rule("r", expression, "…", Severity.WARNING);
    }
}
