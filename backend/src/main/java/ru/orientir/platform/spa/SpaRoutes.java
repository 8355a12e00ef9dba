package ru.orientir.platform.spa;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the built SPA, which lies among the static resources, one application: its deep links answer the page, hashed files are
 * kept for good, everything else is asked for anew, and the browser may load and call nothing but this server and the identity
 * provider.
 */
@ApplicationScoped
class SpaRoutes {
    private static final String PAGE = "/index.html";
    private static final String HASHED = "/assets/";

    /** What others answer: the API, the pages of problems, and what dev mode shows. */
    private static final Pattern OTHERS = Pattern.compile("/(api|problems|q)(/.*)?");

    private final URI issuer;

    SpaRoutes(@ConfigProperty(name = "orientir.client.issuer") URI issuer) {
        this.issuer = issuer;
    }

    void register(@Observes Router router) {
        var policy = contentSecurityPolicy();
        // Before the static resources, which would set a cache header of their own.
        router.route().order(Integer.MIN_VALUE + 1).handler(context -> {
            var path = context.normalizedPath();
            context.response().putHeader("X-Content-Type-Options", "nosniff");
            if (OTHERS.matcher(path).matches()) {
                context.next();
            } else if (isDeepLink(context.request(), path)) {
                context.reroute(PAGE);
            } else {
                serve(context, path, policy);
            }
        });
    }

    private static void serve(RoutingContext context, String path, String policy) {
        context.response()
                .putHeader("Content-Security-Policy", policy)
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader(
                        HttpHeaders.CACHE_CONTROL,
                        path.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "no-cache");
        context.next();
    }

    /** A path whose last segment has no extension names a place in the SPA, not a file. */
    private static boolean isDeepLink(HttpServerRequest request, String path) {
        boolean reads =
                request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        return reads && !path.equals("/") && path.indexOf('.', path.lastIndexOf('/')) < 0;
    }

    /** Mantine writes style elements while it runs; scripts come only from files. */
    private String contentSecurityPolicy() {
        var identity = issuer.getScheme() + "://" + issuer.getAuthority();
        return String.join(
                "; ",
                "default-src 'self'",
                "connect-src 'self' " + identity,
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "frame-src 'self' " + identity,
                "frame-ancestors 'self'",
                "form-action 'self' " + identity,
                "object-src 'none'",
                "base-uri 'self'");
    }
}
