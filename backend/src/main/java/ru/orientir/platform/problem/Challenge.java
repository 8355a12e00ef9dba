package ru.orientir.platform.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody was not let in, as {@code WWW-Authenticate} tells it (RFC 6750).
 *
 * @param error absent where no token was sent: then there is nothing wrong with it
 */
record Challenge(@Nullable String error, String detail) {
    static final Challenge NO_TOKEN = new Challenge(null, "A valid bearer token is needed.");
    static final Challenge NOT_GRANTED = new Challenge("insufficient_scope", "Your memberships do not grant this.");

    private static final Challenge EXPIRED = new Challenge("invalid_token", "The token has expired.");
    private static final Challenge NOT_ACCEPTED = new Challenge("invalid_token", "The token is not accepted here.");
    private static final Challenge OTHER_SCHEME = new Challenge("invalid_request", "Send a bearer token.");

    static Challenge of(@Nullable String authorization, Throwable refusal) {
        if (authorization == null) {
            return NO_TOKEN;
        }
        if (!authorization.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            return OTHER_SCHEME;
        }
        return isExpiry(refusal) ? EXPIRED : NOT_ACCEPTED;
    }

    /** The verifier (jose4j) tells it in words, somewhere below what it is wrapped in. */
    private static boolean isExpiry(Throwable refusal) {
        for (@Nullable Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("no longer valid")) {
                return true;
            }
        }
        return false;
    }

    String header() {
        return "Bearer realm=\"orientir\""
                + (error == null ? "" : ", error=\"%s\", error_description=\"%s\"".formatted(error, detail));
    }
}
