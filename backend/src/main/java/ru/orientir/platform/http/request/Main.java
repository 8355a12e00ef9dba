package ru.orientir.platform.http.request;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the backend, which judges addresses itself: the server would answer one that is no URI without a body. */
@QuarkusMain
public final class Main {
    private static final String WITHOUT_JUDGEMENT = "vertx.disableURIValidation";

    private Main() {}

    public static void main(String... arguments) {
        System.setProperty(WITHOUT_JUDGEMENT, "true");
        Quarkus.run(arguments);
    }
}
