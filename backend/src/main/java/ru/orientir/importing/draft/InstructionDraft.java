package ru.orientir.importing.draft;

import java.util.List;
import ru.orientir.roadmap.schedule.Schedule;

/**
 * One numbered instruction.
 *
 * @param number as printed, without a final dot; an inner one is «2.1»
 * @param schedule the deadline in the text, or null
 */
public record InstructionDraft(
        String number,
        Field<String> text,
        List<PartyDraft> executors,
        Field<Schedule> schedule,
        PartyDraft controller) {

    public InstructionDraft {
        executors = Lists.copy(executors);
    }
}
