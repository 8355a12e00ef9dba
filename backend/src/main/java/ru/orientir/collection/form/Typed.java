package ru.orientir.collection.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer;

/** The content of a cell, in one writing: absent, never blank. */
record Typed(
        Answer.Status status,
        @Nullable String numerator,
        @Nullable String denominator,
        List<UUID> members,
        @Nullable String note,
        Map<String, String> explanations,
        List<UUID> evidence) {

    static final Typed NOTHING = new Typed(Answer.Status.EMPTY, null, null, List.of(), null, Map.of(), List.of());

    Typed {
        numerator = blankToNull(numerator);
        denominator = blankToNull(denominator);
        note = blankToNull(note);
        members = List.copyOf(members);
        explanations = Map.copyOf(explanations);
        evidence = List.copyOf(evidence);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    Typed withNumerator(String number) {
        return new Typed(status, number, denominator, members, note, explanations, evidence);
    }

    Typed withDenominator(String number) {
        return new Typed(status, numerator, number, members, note, explanations, evidence);
    }

    Answer answer(String indicator, String slice) {
        return new Answer(indicator, slice, status, numerator, denominator, members, explanations);
    }
}
