package ru.orientir.platform.problem;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives every request an id: the caller's {@code X-Request-Id} when it is harmless, else a new one. It stands in the
 * answer, in every log line and in every problem.
 */
@ApplicationScoped
public class RequestId {
    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "requestId";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(context -> {
            var asked = context.request().getHeader(HEADER);
            var id = asked != null && HARMLESS.matcher(asked).matches()
                    ? asked
                    : UUID.randomUUID().toString();
            MDC.put(KEY, id);
            context.response().putHeader(HEADER, id);
            context.next();
        });
    }

    /** The id of the running request; empty outside one. */
    public static String current() {
        return MDC.get(KEY) instanceof String id ? id : "";
    }
}
