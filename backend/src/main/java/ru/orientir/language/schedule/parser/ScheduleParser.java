package ru.orientir.language.schedule.parser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.Precision;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.ScheduleKind;
import ru.orientir.language.schedule.ScheduleWarning;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.grammar.Reading;
import ru.orientir.language.schedule.grammar.ScheduleGrammar;
import ru.orientir.language.schedule.word.Respelling;
import ru.orientir.language.schedule.word.Tokenizer;

/** Reads schedule phrases in Russian and English. */
public final class ScheduleParser {

    /** Longer texts are no schedules; a cell never has that much about a date. */
    static final int LONGEST_TEXT = 1_000;

    private ScheduleParser() {}

    /**
     * Reads one phrase. Never throws: what can't be read is {@link ScheduleKind#UNPARSEABLE} with a warning that says why.
     *
     * @param text the phrase as printed; null is read as empty
     */
    public static Schedule parse(@Nullable String text, PlanContext plan) {
        if (text == null || text.isBlank()) {
            return unparseable(text == null ? "" : text, List.of(), ScheduleWarningCode.EMPTY_TEXT, "");
        }
        if (text.length() > LONGEST_TEXT) {
            return unparseable(text, List.of(), ScheduleWarningCode.TEXT_TOO_LONG, Integer.toString(text.length()));
        }
        String cleaned = Tokenizer.clean(text);
        Tokenizer.Result tokens = Tokenizer.tokenize(cleaned);
        Respelling.Result mended = Respelling.mend(cleaned, tokens.tokens());
        Reading reading = ScheduleGrammar.read(cleaned, mended.tokens(), plan);
        mended.warnings().forEach(reading::warn);
        if (tokens.mixedAlphabets()) {
            reading.warn(ScheduleWarningCode.MIXED_ALPHABETS, "");
        }
        if (reading.isEmpty() || reading.isProse()) {
            return unparseable(text, reading.warnings(), ScheduleWarningCode.NOT_A_SCHEDULE, "");
        }
        Schedule schedule = Composer.compose(text, reading, plan);
        return schedule.kind() == ScheduleKind.UNPARSEABLE
                ? unparseable(text, schedule.warnings(), ScheduleWarningCode.NOT_A_SCHEDULE, "")
                : schedule;
    }

    private static Schedule unparseable(
            String text, List<ScheduleWarning> found, ScheduleWarningCode code, String detail) {
        List<ScheduleWarning> warnings = new ArrayList<>(found);
        warnings.removeIf(warning -> warning.code() == ScheduleWarningCode.LEFTOVER_TEXT);
        warnings.add(new ScheduleWarning(code, detail));
        return new Schedule(
                text, ScheduleKind.UNPARSEABLE, null, null, List.of(), null, false, null, Precision.NONE, warnings);
    }
}
