package ru.orientir.roadmap.part;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.Schedule;

/**
 * An activity with its schedule read: by the years of the roadmap, or by whoever read the document it stands in, who knows more than
 * its words say.
 *
 * @param schedule what the words of {@code input} were understood as; null without them, or while they are still to be read
 */
public record ActivityContent(ActivityInput input, @Nullable Schedule schedule) {

    public ActivityContent in(@Nullable UUID section) {
        return new ActivityContent(input.in(section), schedule);
    }

    /** With its words read by the years of the roadmap where nobody has read them, unless they are those already read. */
    public ActivityContent read(@Nullable Schedule known, PlanContext plan) {
        return schedule == null ? input.read(known, plan) : this;
    }
}
