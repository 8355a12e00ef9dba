package ru.orientir.platform.problem;

import java.util.Arrays;
import java.util.stream.Stream;

/** A form (multipart) that its parser could not read. */
final class MultipartFault {
    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart";

    private MultipartFault() {}

    /** The parser has no exception of its own for what a client got wrong; it throws whatever it stumbles over. */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .flatMap(e -> Arrays.stream(e.getStackTrace()))
                .anyMatch(frame -> frame.getClassName().startsWith(PARSER));
    }
}
