package ru.orientir.collection.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it was typed.
 *
 * @param indicator its code
 * @param slice empty for the whole
 * @param status what the reporter chose; the typed words can say it too
 * @param members what was counted, where the roll-up counts distinct members of a registry
 * @param explanations by code of the finding; {@value #ANY} explains all of the cell
 */
public record Answer(
        String indicator,
        String slice,
        Status status,
        @Nullable String numerator,
        @Nullable String denominator,
        List<UUID> members,
        Map<String, String> explanations) {

    public static final String NUMERATOR = "numerator";
    public static final String DENOMINATOR = "denominator";
    public static final String MEMBERS = "members";

    /** Key of an explanation of everything in the cell, as an Excel form has one column for it. */
    public static final String ANY = "any";

    /** What an answer says. */
    @Schema(name = "AnswerStatus")
    public enum Status {
        EMPTY,
        REPORTED,
        MISSING,
        NOT_APPLICABLE
    }

    boolean explains(String code) {
        return !explanations.getOrDefault(code, "").isBlank()
                || !explanations.getOrDefault(ANY, "").isBlank();
    }
}
