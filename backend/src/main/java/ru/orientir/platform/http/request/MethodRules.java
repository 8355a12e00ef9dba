package ru.orientir.platform.http.request;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** Tells what an address offers, asked by OPTIONS or by a method it doesn't offer; the framework tells more than is there. */
@ApplicationScoped
class MethodRules {
    @Inject
    OfferedMethods offered;

    void register(@Observes Router router) {
        router.route(HttpMethod.OPTIONS, "/api/*").order(Integer.MIN_VALUE + 2).handler(this::tell);
    }

    private void tell(RoutingContext context) {
        offered.at(context.normalizedPath())
                .ifPresentOrElse(
                        methods -> context.response()
                                .setStatusCode(204)
                                .putHeader(HttpHeaders.ALLOW, methods)
                                .end(),
                        context::next);
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException e, UriInfo uri) {
        var refused = ProblemException.of(ProblemType.METHOD_NOT_ALLOWED, "Allow lists the methods that are.");
        var answer = Response.fromResponse(refused.toResponse(uri));
        offered.at(uri.getRequestUri().getPath()).ifPresent(methods -> answer.header(HttpHeaders.ALLOW, methods));
        return answer.build();
    }
}
