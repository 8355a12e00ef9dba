package ru.orientir.platform.problem;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown wherever a request cannot be fulfilled; becomes a {@link Problem} on the wire and rolls the transaction back. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private record OwnType(String slug, String title) {}

    private final ProblemType type;
    private final String detail;
    private final @Nullable String reason;
    private final transient @Nullable OwnType own;
    private final transient List<FieldError> errors;
    private final transient @Nullable Object current;

    private ProblemException(
            ProblemType type,
            String detail,
            @Nullable String reason,
            @Nullable OwnType own,
            List<FieldError> errors,
            @Nullable Object current) {
        super(detail);
        this.type = type;
        this.detail = detail;
        this.reason = reason;
        this.own = own;
        this.errors = List.copyOf(errors);
        this.current = current;
    }

    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, null, null, List.of(), null);
    }

    /** A problem with a finer stable reason, kebab-case. */
    public static ProblemException because(ProblemType type, String reason, String detail) {
        return new ProblemException(type, detail, reason, null, List.of(), null);
    }

    /**
     * A problem with a {@code type} of its own, for a feature whose failures a client must tell apart.
     *
     * @param kind gives the status
     * @param slug last part of the type, kebab-case, stable
     */
    public static ProblemException ofOwnType(ProblemType kind, String slug, String title, String detail) {
        return new ProblemException(kind, detail, null, new OwnType(slug, title), List.of(), null);
    }

    /** All field errors at once. */
    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(ProblemType.INVALID_INPUT, "See errors.", null, null, errors, null);
    }

    public static ProblemException invalid(String pointer, String code, String detail) {
        return invalid(List.of(new FieldError(pointer, code, detail)));
    }

    public static ProblemException invalidParameter(String name, String detail, List<String> allowed) {
        var error =
                new FieldError(ParameterPointer.ofQuery(name), "invalid", detail, allowed.isEmpty() ? null : allowed);
        return new ProblemException(ProblemType.INVALID_PARAMETER, detail, null, null, List.of(error), null);
    }

    /** Parameters the operation does not have. */
    public static ProblemException unknownParameters(List<FieldError> errors) {
        return new ProblemException(ProblemType.UNKNOWN_PARAMETER, "See errors.", null, null, errors, null);
    }

    /** All faults of the query at once. */
    public static ProblemException invalidParameters(List<FieldError> errors) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, "See errors.", null, null, errors, null);
    }

    public static ProblemException notFound(String what, Object id) {
        return of(ProblemType.NOT_FOUND, "No %s %s.".formatted(what, id));
    }

    /**
     * The caller's version is not the current one.
     *
     * @param current the representation as it is now
     */
    public static ProblemException stale(Object current) {
        return new ProblemException(ProblemType.STALE, "Read it again and repeat.", null, null, List.of(), current);
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return detail;
    }

    /** The finer stable code: the reason, or the last part of a type of its own. */
    public @Nullable String reason() {
        return own == null ? reason : own.slug;
    }

    /** Field by field; empty where no field is to blame. */
    public List<FieldError> errors() {
        return errors;
    }

    /** As it goes out. */
    public Response toResponse(UriInfo uri) {
        return Response.status(type.status())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(toProblem(uri.getRequestUri().getPath(), RequestId.current()))
                .build();
    }

    private Problem toProblem(String instance, String requestId) {
        return new Problem(
                own == null ? type.uri() : ProblemType.uri(own.slug),
                own == null ? type.title() : own.title,
                type.status(),
                detail,
                reason,
                instance,
                requestId,
                errors == null || errors.isEmpty() ? null : errors,
                current);
    }
}
