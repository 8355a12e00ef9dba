package ru.orientir.importing.recogniser.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.PlanYears;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Schedule;

/** When a stage runs, by its own years, else by those of the project. */
final class StageDates {
    private StageDates() {}

    static @Nullable Field<Schedule> read(DraftBuilder draft, @Nullable String dates, Place place) {
        return dates == null ? null : Field.of(draft.schedule(dates, years(draft, dates)), place);
    }

    private static PlanYears years(DraftBuilder draft, String dates) {
        var own = PlanYears.of(List.of(dates));
        if (own != null) {
            return own;
        }
        var period = draft.project().period();
        return period == null || period.start() == null || period.end() == null
                ? PlanYears.calendar(draft.defaultYear(), draft.defaultYear())
                : new PlanYears(period.start().getYear(), period.end().getYear(), PlanYear.SCHOOL, null);
    }
}
