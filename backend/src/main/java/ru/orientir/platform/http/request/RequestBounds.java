package ru.orientir.platform.http.request;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.logging.Logger;
import ru.orientir.platform.problem.ProblemType;
import ru.orientir.platform.problem.RoutedProblem;

/**
 * Refuses what no operation could be asked with, as a problem. The server itself, whose limits lie above these, answers without a body
 * what is longer still.
 */
@ApplicationScoped
class RequestBounds {
    private static final Logger LOG = Logger.getLogger(RequestBounds.class);
    private static final int ADDRESS = 8_000;
    private static final int HEADERS = 16_000;

    void register(@Observes Router router) {
        router.route("/api/*").order(Integer.MIN_VALUE + 1).handler(RequestBounds::check);
        router.route("/api/*").order(Integer.MIN_VALUE + 1).failureHandler(RequestBounds::fail);
        // Before the last route, which is the server's own page for what isn't there.
        router.route("/api/*").order(Integer.MAX_VALUE - 1).handler(RequestBounds::nothing);
        // An address whose path cannot be decoded matches no route at all.
        router.errorHandler(400, RequestBounds::fail);
    }

    private static void check(RoutingContext context) {
        var request = context.request();
        if (request.uri().length() > ADDRESS) {
            RoutedProblem.answer(context, ProblemType.ADDRESS_TOO_LONG, "At most %d characters.".formatted(ADDRESS));
        } else if (length(request) > HEADERS) {
            RoutedProblem.answer(context, ProblemType.HEADERS_TOO_LARGE, "At most %d bytes.".formatted(HEADERS));
        } else if (isEncoded(request)) {
            context.response().putHeader("Accept-Encoding", "identity");
            RoutedProblem.answer(
                    context, ProblemType.UNSUPPORTED_MEDIA_TYPE, "Bodies are taken without Content-Encoding.");
        } else if (!isAddress(request)) {
            RoutedProblem.answer(context, ProblemType.MALFORMED_REQUEST, "The address or its host is none.");
        } else {
            context.next();
        }
    }

    private static int length(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    private static boolean isEncoded(HttpServerRequest request) {
        var encoding = request.getHeader("Content-Encoding");
        return encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity");
    }

    private static boolean isAddress(HttpServerRequest request) {
        try {
            return request.authority() != null && new URI(request.uri()).getPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void nothing(RoutingContext context) {
        RoutedProblem.answer(context, ProblemType.NOT_FOUND, "Nothing is here.");
    }

    private static void fail(RoutingContext context) {
        // What cannot be decoded stumbles while a route is looked for.
        var type = isAddress(context.request())
                ? ProblemType.ofStatus(context.statusCode()).orElse(ProblemType.INTERNAL)
                : ProblemType.MALFORMED_REQUEST;
        if (type == ProblemType.INTERNAL) {
            LOG.errorf(
                    context.failure(),
                    "%s failed before it was routed",
                    context.request().path());
        }
        if (context.response().headWritten()) {
            context.response().close();
        } else {
            RoutedProblem.answer(context, type, type.title() + ".");
        }
    }
}
