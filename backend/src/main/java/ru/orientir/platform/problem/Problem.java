package ru.orientir.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error answer: RFC 9457 problem details.
 *
 * @param reason finer stable code inside the type, e.g. {@code password-protected} for a document that cannot be read
 * @param current the current representation, on 412 only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String reason,
        @Nullable String instance,
        @Nullable String requestId,
        @Nullable List<FieldError> errors,
        @Nullable Object current) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
