package ru.orientir.importing.draft.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.platform.Lists;

/**
 * One numbered instruction.
 *
 * @param number as printed, without a final dot; an inner one is «2.1»
 * @param schedule the deadline in the text; absent where there is none
 */
public record InstructionDraft(
        @Nullable String number,
        @Nullable Field<String> text,
        List<PartyDraft> executors,
        @Nullable Field<Schedule> schedule,
        @Nullable PartyDraft controller) {

    public InstructionDraft {
        executors = Lists.of(executors);
    }
}
