package ru.orientir.importing.recogniser.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.value.DraftWarning;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.line.Parties;
import ru.orientir.importing.recogniser.line.PlanYears;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.ScheduleKind;

/** Makes an activity of a row: reads its dates and parties, and says what is doubtful in it. */
final class ActivityReader {
    private static final double GUESSED = 0.6;

    private final DraftBuilder draft;
    private final PlanYears years;
    private final boolean hasResponsible;
    private final boolean guessed;
    private final Map<String, List<PartyDraft>> parties = new HashMap<>();

    /**
     * @param hasResponsible whether the roadmap names responsible parties at all
     * @param guessed whether what its columns mean is a guess
     */
    ActivityReader(DraftBuilder draft, PlanYears years, boolean hasResponsible, boolean guessed) {
        this.draft = draft;
        this.years = years;
        this.hasResponsible = hasResponsible;
        this.guessed = guessed;
    }

    ActivityDraft read(RowText row, String key) {
        var warnings = new ArrayList<DraftWarning>();
        var schedule = schedule(row, warnings);
        var who = row.who.stream().flatMap(cell -> parties(cell, row).stream()).toList();
        warn(row, who, warnings);
        double confidence = guessed ? GUESSED : row.joined ? 0.9 : 1;
        return new ActivityDraft(
                key,
                row.sectionKey,
                row.number,
                Field.of(row.title, row.place, confidence),
                schedule,
                who,
                field(row.responsible(), row, confidence),
                field(row.result, row, confidence),
                field(row.report, row, confidence),
                field(row.level, row, confidence),
                row.extra,
                row.place,
                confidence,
                warnings);
    }

    private void warn(RowText row, List<PartyDraft> who, List<DraftWarning> warnings) {
        if (row.joined) {
            warnings.add(new DraftWarning(WarningCode.ROW_JOINED, "", row.place));
        }
        if (hasResponsible && row.responsible().isBlank()) {
            warnings.add(new DraftWarning(WarningCode.NO_RESPONSIBLE, "", row.place));
        }
        if (who.stream().anyMatch(p -> p.confidence() < Field.CERTAIN)) {
            warnings.add(new DraftWarning(WarningCode.RESPONSIBLE_UNCERTAIN, row.responsible(), row.place));
        }
        if (row.title.contains("???") || row.result.contains("???")) {
            warnings.add(new DraftWarning(WarningCode.AUTHOR_DOUBT, "???", row.place));
        }
    }

    private List<PartyDraft> parties(RowText.Who who, RowText row) {
        // Thousands of rows name the same few parties: a cell is split once, then placed.
        var parsed = parties.computeIfAbsent(
                who.role() + who.text(), k -> Parties.of(who.text(), who.role(), Place.UNKNOWN, guessed ? GUESSED : 1));
        return parsed.stream().map(party -> party.at(row.place)).toList();
    }

    private @Nullable Field<Schedule> schedule(RowText row, List<DraftWarning> warnings) {
        if (row.schedule.isBlank()) {
            warnings.add(new DraftWarning(WarningCode.NO_SCHEDULE, "", row.place));
            return null;
        }
        var read = draft.schedule(row.schedule, years);
        double confidence = Math.min(row.scheduleConfidence, guessed ? GUESSED : 1);
        if (read.kind() == ScheduleKind.UNPARSEABLE) {
            warnings.add(new DraftWarning(WarningCode.SCHEDULE_NOT_UNDERSTOOD, row.schedule, row.place));
            confidence = Math.min(confidence, 0.4);
        } else if (!read.warnings().isEmpty()) {
            confidence = Math.min(confidence, 0.85);
        }
        if (isOutside(read)) {
            warnings.add(new DraftWarning(WarningCode.OUTSIDE_PERIOD, row.schedule, row.place));
        }
        return Field.of(read, row.place, confidence);
    }

    private boolean isOutside(Schedule read) {
        return read.start() != null
                && (read.start().getYear() < years.start() || read.start().getYear() > years.end() + 1);
    }

    private static @Nullable Field<String> field(String text, RowText row, double confidence) {
        return text.isBlank()
                ? null
                : Field.of(text, row.place, row.inherited ? Math.min(confidence, 0.9) : confidence);
    }
}
