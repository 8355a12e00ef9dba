package ru.orientir.collection.entry;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, or looks wrong, with an answer. An error blocks approval and submission; a warning asks for an
 * explanation, which is kept.
 *
 * @param code stable, lower_snake; {@code rule:…} for a rule of the campaign
 * @param indicator code of the indicator; absent when the finding is about none alone
 * @param slice empty for the whole
 * @param field {@code numerator}, {@code denominator} or {@code members}
 * @param params what the message needs to be told in any language
 * @param explained whether no explanation is awaited: one is kept, or none is needed
 */
public record Finding(
        Severity severity,
        @Schema(examples = "numerator_above_denominator") String code,
        @Nullable String indicator,
        @Nullable String slice,
        @Nullable String field,
        Map<String, String> params,
        boolean explained) {

    /** Whether it blocks. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static final String NOT_A_NUMBER = "not_a_number";
    public static final String NEGATIVE = "negative";
    public static final String FRACTION = "fraction";
    public static final String NUMERATOR_ABOVE_DENOMINATOR = "numerator_above_denominator";
    public static final String ZERO_DENOMINATOR = "zero_denominator";
    public static final String PART_ABOVE_WHOLE = "part_above_whole";
    public static final String PARTS_DO_NOT_SUM = "parts_do_not_sum";
    public static final String RULE = "rule:";
    public static final String JUMP = "jump";
    public static final String OUTLIER = "outlier";
    public static final String DIFFERS_FROM_KNOWN = "differs_from_known";
    public static final String MISSING_ANSWER = "missing_answer";
    public static final String UNKNOWN_MEMBER = "unknown_member";

    public Finding {
        params = new TreeMap<>(params);
    }

    static Finding error(Answer at, @Nullable String field, String code, Map<String, String> params) {
        return new Finding(Severity.ERROR, code, at.indicator(), at.slice(), field, params, false);
    }

    static Finding warning(Answer at, @Nullable String field, String code, Map<String, String> params) {
        return new Finding(Severity.WARNING, code, at.indicator(), at.slice(), field, params, at.explains(code));
    }

    /** Whether approval and submission wait for it to go, or to be explained. */
    public boolean blocks() {
        return severity == Severity.ERROR || !explained;
    }
}
