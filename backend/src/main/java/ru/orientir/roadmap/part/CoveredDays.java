package ru.orientir.roadmap.part;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.Occurrences;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.Window;

/** The days a schedule covers, as PostgreSQL writes them: what a question for a range of dates is answered from. */
public final class CoveredDays {
    private CoveredDays() {}

    /**
     * @param plan the years of the roadmap
     * @return a {@code datemultirange} in its canonical form, so that nothing looks changed that isn't
     */
    public static String of(@Nullable Schedule schedule, PlanContext plan) {
        return Occurrences.days(schedule, plan).stream()
                .map(CoveredDays::range)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String range(Window days) {
        return "[" + days.start() + "," + days.end().plusDays(1) + ")";
    }
}
