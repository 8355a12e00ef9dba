package ru.orientir.collection.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer.Status;
import ru.orientir.indicator.definition.Disaggregation.Relation;

/**
 * Parts against their whole. Those of a partition sum to it once all are answered; any part is at most the whole. What is
 * not applicable counts as none, the whole too; a part that is missing leaves the sum open.
 */
final class PartsCheck {

    private record Part(Answer answer, Figures figures) {}

    /** The parts of one whole along one dimension. */
    private record Group(Part whole, String dimension) {}

    private final Question question;
    private final List<Finding> findings = new ArrayList<>();

    private PartsCheck(Question question) {
        this.question = question;
    }

    static List<Finding> check(Question question, List<Answer> answers) {
        var check = new PartsCheck(question);
        if (question.isAdditive()) {
            check.groups(answers).forEach(check::group);
        }
        return check.findings;
    }

    private Map<Group, List<Part>> groups(List<Answer> answers) {
        Map<String, Part> bySlice = new LinkedHashMap<>();
        answers.forEach(a -> bySlice.put(a.slice(), new Part(a, Figures.of(question, a))));
        Map<Group, List<Part>> groups = new LinkedHashMap<>();
        bySlice.forEach((slice, part) -> {
            for (String category : slice.isEmpty() ? new String[0] : slice.split(";")) {
                @Nullable Part whole = bySlice.get(without(slice, category));
                if (whole != null) {
                    var group = new Group(whole, category.substring(0, Math.max(0, category.indexOf(':'))));
                    groups.computeIfAbsent(group, g -> new ArrayList<>()).add(part);
                }
            }
        });
        return groups;
    }

    private void group(Group group, List<Part> parts) {
        var relation = question.relation(group.dimension).orElse(Relation.OVERLAPPING);
        field(group, relation, parts, Answer.NUMERATOR, Figures::numerator);
        if (question.asksDenominator()) {
            field(group, relation, parts, Answer.DENOMINATOR, Figures::denominator);
        }
    }

    private void field(
            Group group,
            Relation relation,
            List<Part> parts,
            String field,
            Function<Figures, @Nullable BigDecimal> number) {
        @Nullable
        BigDecimal whole = group.whole.figures.status() == Status.NOT_APPLICABLE
                ? BigDecimal.ZERO
                : number.apply(group.whole.figures);
        if (whole == null) {
            return;
        }
        boolean above = false;
        for (Part part : parts) {
            @Nullable BigDecimal value = number.apply(part.figures);
            if (value != null && value.compareTo(whole) > 0) {
                above = true;
                findings.add(Finding.error(
                        part.answer,
                        field,
                        Finding.PART_ABOVE_WHOLE,
                        Map.of("part", value.toPlainString(), "whole", whole.toPlainString())));
            }
        }
        if (relation == Relation.PARTITION && !above && !(field.equals(Answer.DENOMINATOR) && isShared(parts, whole))) {
            sum(group, parts, field, number, whole);
        }
    }

    /**
     * Whether all parts are shares of the same whole («поступили по направлениям» of all who were admitted): then only
     * their numerators are parted.
     */
    private static boolean isShared(List<Part> parts, BigDecimal whole) {
        return parts.stream()
                .map(part -> part.figures.denominator())
                .allMatch(value -> value == null || value.compareTo(whole) == 0);
    }

    private void sum(
            Group group,
            List<Part> parts,
            String field,
            Function<Figures, @Nullable BigDecimal> number,
            BigDecimal whole) {
        BigDecimal sum = parts.stream()
                .map(part -> number.apply(part.figures))
                .filter(value -> value != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean closed = parts.stream()
                .allMatch(part -> part.figures.status() == Status.NOT_APPLICABLE || number.apply(part.figures) != null);
        int order = sum.compareTo(whole);
        if (order > 0 || (closed && order != 0)) {
            findings.add(Finding.error(
                    group.whole.answer,
                    field,
                    Finding.PARTS_DO_NOT_SUM,
                    Map.of("dimension", group.dimension, "sum", sum.toPlainString(), "total", whole.toPlainString())));
        }
    }

    private static String without(String slice, String category) {
        var rest = new ArrayList<>(List.of(slice.split(";")));
        rest.remove(category);
        return String.join(";", rest);
    }
}
