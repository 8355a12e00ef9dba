package ru.orientir.platform.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ru.orientir.platform.problem.ProblemType;
import ru.orientir.platform.problem.RoutedProblem;

/**
 * Holds every caller of the API to a steady rate of requests, with a burst on top: the holder of a token, and where there is
 * none the address asked from. A token nobody has verified lately counts to its address, so that forged ones are held too.
 */
@ApplicationScoped
class RateLimit {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int MOST = 100_000;

    /** Requests a second, in the long run. */
    @ConfigProperty(name = "orientir.rate-limit.per-second")
    long perSecond;

    /** Requests at once, after a pause. */
    @ConfigProperty(name = "orientir.rate-limit.burst")
    long burst;

    @Inject
    VerifiedTokens tokens;

    void register(@Observes Router router) {
        var buckets = buckets();
        // After the request id, before anything is looked up.
        router.route("/api/*").order(Integer.MIN_VALUE + 1).handler(context -> {
            var taken = buckets.get(caller(context.request())).tryConsumeAndReturnRemaining(1);
            if (taken.isConsumed()) {
                context.next();
                return;
            }
            long wait = Math.ceilDiv(taken.getNanosToWaitForRefill(), SECOND.toNanos());
            context.response().putHeader("Retry-After", Long.toString(wait));
            RoutedProblem.answer(context, ProblemType.TOO_MANY_REQUESTS, "Come back in %d s.".formatted(wait));
        });
    }

    /** A bucket left alone until it is full again need not be remembered. */
    private LoadingCache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(Duration.ofSeconds(burst / perSecond + 1))
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, SECOND))
                        .build());
    }

    private String caller(HttpServerRequest request) {
        var authorization = request.getHeader("Authorization");
        var subject = authorization != null && authorization.startsWith("Bearer ")
                ? tokens.subject(authorization.substring("Bearer ".length()))
                : null;
        return subject != null ? subject : request.remoteAddress().host();
    }
}
