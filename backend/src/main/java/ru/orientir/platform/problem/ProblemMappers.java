package ru.orientir.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import java.util.Comparator;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong into a problem; what is our own fault is logged with its stack trace, and only there. */
final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    /** Seconds: the caller has waited long enough already, so that most of what stood in the way is done. */
    private static final int WHEN_BUSY = 5;

    @ServerExceptionMapper
    Response problem(ProblemException e, UriInfo uri) {
        return answer(e, uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException e, ContainerRequestContext request) {
        var challenge = Challenge.of(request.getHeaderString(HttpHeaders.AUTHORIZATION), e);
        var answer = answer(ProblemException.of(ProblemType.UNAUTHENTICATED, challenge.detail()), request.getUriInfo());
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge.header())
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo uri) {
        var answer = answer(ProblemException.of(ProblemType.FORBIDDEN, Challenge.NOT_GRANTED.detail()), uri);
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, Challenge.NOT_GRANTED.header())
                .build();
    }

    @ServerExceptionMapper({ConstraintViolationException.class, ResteasyReactiveViolationException.class})
    Response invalid(ConstraintViolationException e, ResourceInfo operation, UriInfo uri) {
        var errors = e.getConstraintViolations().stream()
                .map(violation -> FieldErrors.of(violation, operation.getResourceMethod()))
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
        var ofBody = errors.stream().anyMatch(error -> error.pointer().startsWith("#"));
        return answer(ofBody ? ProblemException.invalid(errors) : ProblemException.invalidParameters(errors), uri);
    }

    /** Jackson's own failures, where they tell of what was read; anything else is ours. */
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response json(JacksonException e, UriInfo uri) {
        return switch (e) {
            case MismatchedInputException misfit -> answer(UnreadableJson.problem(misfit), uri);
            case StreamReadException unreadable -> answer(UnreadableJson.problem(unreadable), uri);
            case StreamConstraintsException unbounded -> answer(UnreadableJson.problem(unbounded), uri);
            default -> internal(e, uri);
        };
    }

    /** Bytes that are no text, before JSON could be seen in them. */
    @ServerExceptionMapper
    Response text(CharConversionException e, UriInfo uri) {
        return answer(ProblemException.of(ProblemType.MALFORMED_REQUEST, "The body is not UTF-8."), uri);
    }

    @ServerExceptionMapper
    Response database(org.hibernate.exception.ConstraintViolationException e, UriInfo uri) {
        if (e.getKind() == ConstraintKind.UNIQUE || e.getKind() == ConstraintKind.FOREIGN_KEY) {
            return answer(
                    ProblemException.because(
                            ProblemType.CONFLICT,
                            String.valueOf(e.getConstraintName()).replace('_', '-'),
                            "Another record stands in the way."),
                    uri);
        }
        return internal(e, uri);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JacksonException unread) {
            return answer(UnreadableJson.problem(unread), uri);
        }
        if (e.getCause() instanceof ProblemException problem) {
            return answer(problem, uri);
        }
        return switch (e.getResponse().getStatus()) {
            case 400 -> answer(ProblemException.of(ProblemType.MALFORMED_REQUEST, "The request cannot be read."), uri);
            case 401 -> answer(ProblemException.of(ProblemType.UNAUTHENTICATED, Challenge.NO_TOKEN.detail()), uri);
            case 403 -> answer(ProblemException.of(ProblemType.FORBIDDEN, "This is not permitted."), uri);
            case 404 -> answer(ProblemException.of(ProblemType.NOT_FOUND, "Nothing is here."), uri);
            case 405 -> answer(ProblemException.of(ProblemType.METHOD_NOT_ALLOWED, "See the contract."), uri);
            case 406 -> answer(ProblemException.of(ProblemType.NOT_ACCEPTABLE, "See the contract."), uri);
            case 413 -> answer(ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, "At most 30 MB are taken."), uri);
            case 415 -> answer(ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "See the contract."), uri);
            default -> internal(e, uri);
        };
    }

    @ServerExceptionMapper
    Response internal(Throwable e, UriInfo uri) {
        if (PoolExhaustion.isBehind(e)) {
            return busy(uri);
        }
        if (MultipartFault.isBehind(e)) {
            return answer(
                    ProblemException.of(ProblemType.MALFORMED_REQUEST, "The form (multipart) cannot be read."), uri);
        }
        LOG.errorf(e, "%s failed", uri.getPath());
        return answer(ProblemException.of(ProblemType.INTERNAL, "Tell us the request id."), uri);
    }

    private static Response busy(UriInfo uri) {
        LOG.warnf("%s got no connection to the database in time", uri.getPath());
        return answer(ProblemException.of(ProblemType.BUSY, "Repeat it in a while."), uri);
    }

    private static Response answer(ProblemException e, UriInfo uri) {
        var answer = e.toResponse(uri);
        return e.type() == ProblemType.BUSY
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, WHEN_BUSY)
                        .build()
                : answer;
    }
}
