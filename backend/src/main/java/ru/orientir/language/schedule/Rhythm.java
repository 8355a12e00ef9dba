package ru.orientir.language.schedule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often, where no days are named: «3 раза в год» is 3 times in every single year, «1 раз в 2 недели» once in every two weeks.
 *
 * @param times how often in all of the units together, 1 or more
 * @param interval how many units, 1 or more
 */
@Schema(name = "ScheduleRhythm")
public record Rhythm(int times, int interval, Unit unit) {

    /** What is counted. A quarter is one of the calendar; terms and trimesters are parts of a school year. */
    @Schema(name = "ScheduleRhythmUnit")
    public enum Unit {
        DAY,
        WEEK,
        /** Ten days, a third of a month. */
        DECADE,
        MONTH,
        QUARTER,
        TERM,
        TRIMESTER,
        HALF_YEAR,
        YEAR
    }

    /** @throws IllegalArgumentException if it never beats */
    public Rhythm {
        if (times < 1 || interval < 1) {
            throw new IllegalArgumentException("a rhythm beats at least once");
        }
    }
}
