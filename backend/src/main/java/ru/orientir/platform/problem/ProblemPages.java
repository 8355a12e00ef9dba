package ru.orientir.platform.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;

/** The page each {@code type} of a problem leads to, in both languages. */
@ApplicationScoped
class ProblemPages {
    /** Below the root of the server; the {@code type} names it at the product's own address. */
    static final String PATH = "/problems/";

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s · Ориентир</title></head>
            <body><h1>%1$s</h1><p lang="ru">%2$s</p><p lang="en">%3$s</p></body></html>
            """;

    private final ProblemTexts russian = ProblemTexts.in("ru");
    private final ProblemTexts english = ProblemTexts.in("en");

    void register(@Observes Router router) {
        router.get(PATH + ":slug").order(Integer.MIN_VALUE + 2).handler(this::show);
    }

    private void show(RoutingContext context) {
        var slug = Objects.requireNonNull(context.pathParam("slug"), "the route has it");
        russian.of(slug)
                .ifPresentOrElse(
                        text -> context.response()
                                .putHeader("Content-Type", "text/html;charset=UTF-8")
                                .putHeader("Content-Security-Policy", "default-src 'none'")
                                .end(PAGE.formatted(slug, text, english.of(slug).orElse(""))),
                        () -> RoutedProblem.answer(context, ProblemType.NOT_FOUND, "There is no such problem."));
    }
}
