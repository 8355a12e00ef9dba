package ru.orientir.platform.http.request;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ru.orientir.platform.problem.ProblemType;
import ru.orientir.platform.problem.RoutedProblem;

/** Answers an announced body over the limit with a problem; the server's own answer to it is an empty 413. */
@ApplicationScoped
class PayloadLimit {
    private final MemorySize limit;

    PayloadLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Integer.MIN_VALUE).handler(context -> {
            var announced = context.request().getHeader("Content-Length");
            if (announced == null || announced.length() < 19 && Long.parseLong(announced) <= limit.asLongValue()) {
                context.next();
                return;
            }
            context.response().putHeader("Connection", "close");
            RoutedProblem.answer(context, ProblemType.PAYLOAD_TOO_LARGE, "At most 30 MB are taken.")
                    // The rest of the body would be read as the next request.
                    .onComplete(sent -> context.request().connection().close());
        });
    }
}
