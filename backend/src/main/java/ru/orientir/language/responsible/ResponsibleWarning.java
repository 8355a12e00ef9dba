package ru.orientir.language.responsible;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something in a responsible cell that a human should look at; {@code detail} quotes the place. */
public record ResponsibleWarning(Code code, String detail) {

    @Schema(name = "ResponsibleWarningCode")
    public enum Code {
        /** Two parties stand side by side without a separator. */
        LOST_COMMA,
        /** A phone number or an e-mail address was left out of the parties. */
        CONTACT_DROPPED,
        /** Another split is also defensible. */
        AMBIGUOUS_SPLIT,
        /** The list is open («и др.»). */
        OPEN_LIST,
        /** The cell is too long to be a list of parties, and was not split. */
        TOO_LONG
    }
}
