package ru.orientir.platform.clock;

import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day of the country the product serves; a server in another zone must not shift a deadline. */
public final class Today {
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private Today() {}

    /** Today in Moscow time. */
    public static LocalDate date() {
        return LocalDate.now(ZONE);
    }
}
