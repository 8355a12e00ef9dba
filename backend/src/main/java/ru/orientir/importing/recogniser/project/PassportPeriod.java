package ru.orientir.importing.recogniser.project;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.value.PeriodDraft;
import ru.orientir.importing.recogniser.line.DocumentDates;
import ru.orientir.importing.recogniser.line.PlanYears;
import ru.orientir.importing.recogniser.making.DraftBuilder;

/** The period and the stages that a passport names in one cell. */
final class PassportPeriod {
    private static final Pattern SPAN =
            Pattern.compile("(?iu)" + DocumentDates.DATE + "\\s*(?:г\\.)?\\s*(?:[-–—]|по|до)\\s*" + DocumentDates.DATE);

    private final DraftBuilder draft;

    PassportPeriod(DraftBuilder draft) {
        this.draft = draft;
    }

    void read(String value, Place place) {
        if (draft.project().period() != null) {
            return;
        }
        var read = bySpan(value, place);
        if (read == null) {
            read = byYears(value, place);
        }
        if (read != null) {
            draft.project().period(read);
        }
        if (value.matches("(?isu).*этап.*")) {
            stages(value, place);
        }
    }

    void stages(String value, Place place) {
        var reader = new StageReader(draft);
        value.lines().forEach(line -> {
            if (!reader.add(line, place)) {
                draft.outline(line, place);
            }
        });
        reader.finish();
    }

    private static @Nullable PeriodDraft bySpan(String value, Place place) {
        Matcher span = SPAN.matcher(value);
        if (!span.find()) {
            return null;
        }
        var start = DocumentDates.date(span, 0);
        var end = DocumentDates.date(span, 6);
        return start == null || end == null ? null : new PeriodDraft(value, start, end, place, 1);
    }

    private @Nullable PeriodDraft byYears(String value, Place place) {
        var years = PlanYears.of(List.of(value));
        if (years == null) {
            return null;
        }
        var read = draft.schedule(value, PlanYears.calendar(years.start(), years.end()));
        if (read.start() != null && read.end() != null) {
            return new PeriodDraft(value, read.start(), read.end(), place, 0.9);
        }
        var named = PlanYears.in("на " + value);
        var byYears = (named == null ? years : named).period(place, 0.9);
        return new PeriodDraft(value, byYears.start(), byYears.end(), place, 0.9);
    }
}
