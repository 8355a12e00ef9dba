package ru.orientir.platform.problem;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers a problem from a route, before any resource is asked for. */
public final class RoutedProblem {
    private RoutedProblem() {}

    /** Ends the answer; the future tells when it has been sent. */
    public static Future<Void> answer(RoutingContext context, ProblemType type, String detail) {
        return context.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(new JsonObject()
                        .put("type", type.uri().toString())
                        .put("title", type.title())
                        .put("status", type.status())
                        .put("detail", detail)
                        .put("instance", context.request().path())
                        .put("requestId", RequestId.current())
                        .encode());
    }
}
