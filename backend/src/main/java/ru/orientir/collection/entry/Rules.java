package ru.orientir.collection.entry;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.FieldError;

/**
 * The rules of a campaign between its indicators, ready to be asked. A rule that looks at a number which isn't there (no
 * data, not applicable, not yet typed) says nothing, unless it asks for the status or with {@code has()} first.
 */
public final class Rules {
    private static final String INDEX = "_[_]";

    /** @param mentioned indicators in the order the expression names them */
    private record Compiled(Rule rule, CelRuntime.Program program, List<String> mentioned) {}

    private final List<Compiled> compiled;

    private Rules(List<Compiled> compiled) {
        this.compiled = compiled;
    }

    /** What is wrong with the rules themselves, pointing at the expression, for the body that holds {@code rules}. */
    public static List<FieldError> faults(List<Rule> rules, List<Question> questions) {
        var faults = new ArrayList<FieldError>();
        var codes = new HashSet<String>();
        for (int i = 0; i < rules.size(); i++) {
            if (!codes.add(rules.get(i).code())) {
                faults.add(new FieldError("#/rules/" + i + "/code", "repeated", "Another rule has this code."));
            }
            faults.addAll(faults(rules.get(i).expression(), "#/rules/" + i + "/expression", names(questions)));
        }
        return faults;
    }

    private static List<FieldError> faults(String expression, String pointer, Map<String, Question> names) {
        try {
            var lookups = lookups(RuleLanguage.compile(expression));
            return lookups.isEmpty()
                    ? List.of(new FieldError(
                            pointer, "no_indicator", "Name an indicator: the finding stands at the first one named."))
                    : lookups.stream()
                            .flatMap(lookup -> lookup.fault(pointer, names).stream())
                            .toList();
        } catch (CelValidationException e) {
            return e.getErrors().stream()
                    .limit(5)
                    .map(issue -> new FieldError(
                            pointer,
                            "invalid_expression",
                            "%d:%d: %s"
                                    .formatted(
                                            issue.getSourceLocation().getLine(),
                                            issue.getSourceLocation().getColumn() + 1,
                                            issue.getMessage())))
                    .toList();
        }
    }

    /** Rules that have been found without fault. */
    public static Rules of(List<Rule> rules) {
        return new Rules(rules.stream().map(Rules::compile).toList());
    }

    List<Finding> check(
            Map<String, ?> indicators, ReporterTraits organisation, Function<String, Optional<Answer>> whole) {
        Map<String, Object> variables =
                Map.of(RuleLanguage.INDICATORS, indicators, RuleLanguage.ORGANISATION, organisation.forRules());
        return compiled.stream()
                .filter(rule -> isBroken(rule, variables))
                .map(rule -> finding(rule, whole))
                .toList();
    }

    private static boolean isBroken(Compiled rule, Map<String, Object> variables) {
        try {
            return Boolean.FALSE.equals(rule.program.eval(variables));
        } catch (CelEvaluationException e) {
            // A number it looks at isn't there: nothing can be said.
            return false;
        }
    }

    private static Finding finding(Compiled broken, Function<String, Optional<Answer>> whole) {
        String code = Finding.RULE + broken.rule.code();
        @Nullable
        Answer at = broken.mentioned.stream()
                .map(whole)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        return new Finding(
                broken.rule.severity(),
                code,
                at == null ? null : at.indicator(),
                at == null ? null : at.slice(),
                null,
                Map.of("message", broken.rule.message(), "indicators", String.join(",", broken.mentioned)),
                broken.rule.severity() == Finding.Severity.WARNING && at != null && at.explains(code));
    }

    private static Compiled compile(Rule rule) {
        try {
            var ast = RuleLanguage.compile(rule.expression());
            var mentioned = lookups(ast).stream()
                    .map(Lookup::indicator)
                    .filter(code -> code != null)
                    .distinct()
                    .toList();
            return new Compiled(rule, RuleLanguage.program(ast), mentioned);
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException("A rule was saved that cannot be read: " + rule.code(), e);
        }
    }

    private static Map<String, Question> names(List<Question> questions) {
        return questions.stream()
                .collect(Collectors.toMap(Question::code, q -> q, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<Lookup> lookups(CelAbstractSyntaxTree ast) {
        return CelNavigableAst.fromAst(ast)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == Kind.IDENT
                        && node.expr().ident().name().equals(RuleLanguage.INDICATORS))
                .map(Lookup::of)
                .toList();
    }

    /**
     * One place where a rule looks at an indicator.
     *
     * @param indicator absent when the code isn't written out
     * @param slice empty for the whole; absent when it isn't written out
     */
    private record Lookup(@Nullable String indicator, @Nullable String slice) {

        static Lookup of(CelNavigableExpr indicators) {
            var index = indicators.parent();
            @Nullable String code = index.map(Lookup::key).orElse(null);
            var slices = index.flatMap(CelNavigableExpr::parent)
                    .filter(node -> node.getKind() == Kind.SELECT
                            && node.expr().select().field().equals(RuleLanguage.SLICES));
            return new Lookup(
                    code,
                    slices.isEmpty()
                            ? ""
                            : slices.flatMap(CelNavigableExpr::parent)
                                    .map(Lookup::key)
                                    .orElse(null));
        }

        Optional<FieldError> fault(String pointer, Map<String, Question> questions) {
            if (indicator == null || slice == null) {
                return Optional.of(new FieldError(
                        pointer,
                        "invalid_expression",
                        "Name the indicator and the slice in quotes: indicators[\"CODE\"].slices[\"gender:f\"]."));
            }
            @Nullable Question question = questions.get(indicator);
            if (question == null) {
                return Optional.of(new FieldError(
                        pointer,
                        "unknown_indicator",
                        "The campaign does not ask for " + indicator + ".",
                        List.copyOf(questions.keySet())));
            }
            return question.definition().hasSlice(slice)
                    ? Optional.empty()
                    : Optional.of(new FieldError(
                            pointer,
                            "unknown_slice",
                            indicator + " has no slice " + slice + ".",
                            question.definition().slices()));
        }

        private static @Nullable String key(CelNavigableExpr node) {
            if (node.getKind() != Kind.CALL || !node.expr().call().function().equals(INDEX)) {
                return null;
            }
            CelExpr key = node.expr().call().args().getLast();
            return key.getKind() == Kind.CONSTANT && key.constant().getKind() == CelConstant.Kind.STRING_VALUE
                    ? key.constant().stringValue()
                    : null;
        }
    }
}
