package ru.orientir.roadmap.schedule;

import java.util.List;

/** Reads schedule phrases in Russian and English. */
public final class ScheduleParser {

    private ScheduleParser() {}

    /**
     * Reads one phrase. Never throws: what can't be read is {@link ScheduleKind#UNPARSEABLE} with a warning that says why.
     *
     * @param text the phrase as printed; null is read as empty
     */
    public static Schedule parse(String text, PlanContext ctx) {
        return new Schedule(
                text == null ? "" : text,
                ScheduleKind.UNPARSEABLE,
                null,
                null,
                List.of(),
                null,
                false,
                Precision.NONE,
                List.of(new ScheduleWarning(ScheduleWarningCode.NOT_A_SCHEDULE, "")));
    }
}
