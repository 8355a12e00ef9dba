package ru.orientir.collection.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Surroundings.CellKey;

/** Everything that can be said about the answers of one form, in its order. */
public final class FormCheck {
    private final Rules rules;

    public FormCheck(Rules rules) {
        this.rules = rules;
    }

    /**
     * @param answers one for each cell of the form, also where nothing is typed
     * @param atHandover whether an answer that is still awaited is an error too: at approval and at submission it is
     */
    public List<Finding> check(Map<Question, List<Answer>> answers, Surroundings around, boolean atHandover) {
        var findings = new ArrayList<Finding>();
        answers.forEach((question, cells) -> {
            for (Answer answer : cells) {
                findings.addAll(CellCheck.check(question, answer));
                if (atHandover) {
                    findings.addAll(CellCheck.missing(question, answer));
                }
                compare(question, answer, around, findings);
            }
            findings.addAll(PartsCheck.check(question, cells));
        });
        findings.addAll(rules.check(forRules(answers), around.organisation(), code -> whole(answers, code)));
        return findings;
    }

    private static void compare(Question question, Answer answer, Surroundings around, List<Finding> findings) {
        var now = Figures.of(question, answer);
        var key = new CellKey(question.code(), answer.slice());
        @Nullable Yardstick before = around.previous().get(key);
        if (before != null) {
            findings.addAll(JumpCheck.check(question, answer, now, before));
        }
        OutlierCheck.check(question, answer, now, around.peers().getOrDefault(key, List.of()))
                .ifPresent(findings::add);
        Surroundings.@Nullable Known known = around.known().get(key);
        if (known != null && now.denominator() != null && now.denominator().compareTo(known.value()) != 0) {
            findings.add(Finding.warning(
                    answer,
                    Answer.DENOMINATOR,
                    Finding.DIFFERS_FROM_KNOWN,
                    Map.of("known", known.value().toPlainString(), "source", known.source())));
        }
        @Nullable Set<?> members = around.members().get(question.code());
        if (members != null) {
            answer.members().stream()
                    .filter(member -> !members.contains(member))
                    .map(member -> Finding.error(
                            answer, Answer.MEMBERS, Finding.UNKNOWN_MEMBER, Map.of("member", member.toString())))
                    .forEach(findings::add);
        }
    }

    private static Optional<Answer> whole(Map<Question, List<Answer>> answers, String code) {
        return answers.values().stream()
                .flatMap(List::stream)
                .filter(answer ->
                        answer.indicator().equals(code) && answer.slice().isEmpty())
                .findFirst();
    }

    private static Map<String, Map<String, Object>> forRules(Map<Question, List<Answer>> answers) {
        var indicators = new LinkedHashMap<String, Map<String, Object>>();
        answers.forEach((question, cells) -> {
            var slices = new HashMap<String, Map<String, Object>>();
            cells.forEach(answer -> slices.put(answer.slice(), forRules(question, answer)));
            var whole = new HashMap<>(slices.getOrDefault("", Map.of(RuleLanguage.STATUS, "empty")));
            whole.put(RuleLanguage.SLICES, slices);
            indicators.put(question.code(), whole);
        });
        return indicators;
    }

    private static Map<String, Object> forRules(Question question, Answer answer) {
        var figures = Figures.of(question, answer);
        var map = new HashMap<String, Object>();
        map.put(RuleLanguage.STATUS, figures.status().name().toLowerCase(Locale.ROOT));
        if (figures.numerator() != null) {
            map.put(RuleLanguage.NUMERATOR, figures.numerator().doubleValue());
        }
        if (figures.denominator() != null) {
            map.put(RuleLanguage.DENOMINATOR, figures.denominator().doubleValue());
        }
        figures.value(question).ifPresent(value -> map.put(RuleLanguage.VALUE, value.doubleValue()));
        return map;
    }
}
