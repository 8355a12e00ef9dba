package ru.orientir.language.schedule;

import java.util.Objects;

/**
 * One thing about a phrase a person should look at.
 *
 * @param detail the piece of text or the dates concerned, never a sentence to show
 */
public record ScheduleWarning(ScheduleWarningCode code, String detail) {

    public ScheduleWarning {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
    }
}
