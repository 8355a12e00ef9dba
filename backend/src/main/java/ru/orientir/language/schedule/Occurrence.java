package ru.orientir.language.schedule;

import java.time.LocalDate;

/**
 * One time a schedule takes place.
 *
 * @param approximate it takes place within the window, on days nobody has named; otherwise the window itself was named
 */
public record Occurrence(Window window, boolean approximate) {

    /** The day it is due: the last one of its window. */
    public LocalDate due() {
        return window.end();
    }
}
