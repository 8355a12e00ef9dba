package ru.orientir.language.schedule;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days from {@code start} to {@code end}, both inclusive. */
@Schema(name = "ScheduleWindow")
public record Window(LocalDate start, LocalDate end) {

    /** @throws IllegalArgumentException if {@code end} is before {@code start} */
    public Window {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a window can't end before it starts");
        }
    }
}
