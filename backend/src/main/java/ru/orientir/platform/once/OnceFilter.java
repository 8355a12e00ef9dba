package ru.orientir.platform.once;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.http.Written;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ProblemException;

/** Holds {@code Idempotency-Key} on every POST, each caller's keys apart. */
final class OnceFilter {
    private static final String KEY = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[!-~]{1,200}");
    /** After the permission and the address have been judged, and before the body is read. */
    private static final int LATE = Priorities.USER + 1000;

    @Inject
    Access access;

    @Inject
    KeptAnswers answers;

    @Inject
    KeyedRequest keyed;

    @Inject
    ObjectMapper json;

    @ServerRequestFilter(priority = LATE)
    Optional<Response> before(ContainerRequestContext request) {
        @Nullable String key = request.getHeaderString(KEY);
        if (key == null
                || !request.getMethod().equals("POST")
                || access.subject().isEmpty()) {
            return Optional.empty();
        }
        if (!FORM.matcher(key).matches()) {
            throw ProblemException.invalidParameters(
                    List.of(new FieldError(KEY, "invalid", "It has 1 to 200 visible ASCII characters.")));
        }
        var asked = Fingerprint.of(request);
        var known = answers.find(access.subject(), key);
        if (known.isPresent()) {
            return known.map(first -> first.answerTo(asked.take()).toResponse());
        }
        request.setEntityStream(asked.body());
        keyed.begin(access.subject(), key, asked);
        return Optional.empty();
    }

    /** Last of all, so that what is kept is what is sent. What was refused and wrote nothing may be sent again, mended. */
    @ServerResponseFilter(priority = 0)
    void after(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        var key = keyed.key();
        var asked = keyed.asked();
        boolean done = response.getStatus() < 300;
        if (key == null || asked == null || !(done || keyed.isClaimed())) {
            return;
        }
        var body = written(response);
        var headers = new HashMap<>(response.getStringHeaders());
        answers.keep(access.subject(), key, asked.take(), new KeptAnswer(response.getStatus(), headers, body), done);
    }

    private byte[] written(ContainerResponseContext response) throws JsonProcessingException {
        @Nullable Object entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        if (entity instanceof Written already) {
            return already.body();
        }
        var body = json.writeValueAsBytes(entity);
        response.getHeaders().putIfAbsent(HttpHeaders.CONTENT_TYPE, List.of(MediaType.APPLICATION_JSON));
        response.setEntity(new Written(body));
        return body;
    }
}
