package ru.orientir.platform.problem;

import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;

/** Every connection to the database was taken for as long as a request may wait for one. */
final class PoolExhaustion {
    private PoolExhaustion() {}

    /** The pool (Agroal) has no exception of its own for this, and whoever asked it has wrapped what it threw. */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .anyMatch(e ->
                        String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout"));
    }
}
