package ru.orientir.platform.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of problems (RFC 9457). The {@code type} of each is stable: clients and the SPA's translations key on it.
 */
public enum ProblemType {
    MALFORMED_REQUEST(400, "The request cannot be read"),
    INVALID_PARAMETER(400, "A parameter has a value that is not allowed"),
    UNKNOWN_PARAMETER(400, "There is no such parameter"),
    UNAUTHENTICATED(401, "Sign in first"),
    FORBIDDEN(403, "This is not permitted to you"),
    NOT_FOUND(404, "There is no such thing, or it is not visible to you"),
    METHOD_NOT_ALLOWED(405, "This method is not offered here"),
    NOT_ACCEPTABLE(406, "The asked media type is not offered"),
    CONFLICT(409, "The state of the thing does not allow this"),
    STALE(412, "Somebody has changed this in the meantime"),
    PAYLOAD_TOO_LARGE(413, "The request is too large"),
    ADDRESS_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the request is not taken"),
    INVALID_INPUT(422, "Some fields break a rule"),
    PRECONDITION_REQUIRED(428, "If-Match is missing"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    INTERNAL(500, "Something went wrong on our side"),
    BUSY(503, "The server has too much to do");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The most general one of a status. */
    public static Optional<ProblemType> ofStatus(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public URI uri() {
        return uri(slug());
    }

    static URI uri(String slug) {
        return URI.create("https://orientir.ru/problems/" + slug);
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
