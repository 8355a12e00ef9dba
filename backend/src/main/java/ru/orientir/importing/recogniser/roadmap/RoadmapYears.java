package ru.orientir.importing.recogniser.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.line.PlanYears;
import ru.orientir.importing.recogniser.making.DraftBuilder;

/** The years a roadmap is for: by its title, else by the project, else by the dates inside; one without any gets the order's. */
final class RoadmapYears {
    private final DraftBuilder draft;
    private final Field<String> title;
    private final Set<String> stageKeys;
    private final List<RowText> rows;

    /** @param stageKeys of the stages that are sections of the roadmap */
    RoadmapYears(DraftBuilder draft, Field<String> title, Set<String> stageKeys, List<RowText> rows) {
        this.draft = draft;
        this.title = title;
        this.stageKeys = stageKeys;
        this.rows = rows;
    }

    PlanYears read() {
        var named = named();
        if (named != null) {
            return named.saysWhichYears() || !runsFromSeptember() ? named : named.asSchool();
        }
        draft.warn(WarningCode.YEARS_GUESSED, title.value(), title.place());
        var guessed = guessed();
        return runsFromSeptember() ? guessed.asSchool() : guessed;
    }

    private @Nullable PlanYears named() {
        var ofOrder = draft.order() == null ? null : draft.order().title();
        return Stream.of(title, draft.project().title(), ofOrder)
                .filter(Objects::nonNull)
                .map(named -> PlanYears.in(named.value()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private PlanYears guessed() {
        var byStages = PlanYears.of(stagePhrases());
        if (byStages != null) {
            return byStages;
        }
        var byRows = PlanYears.of(rows.stream().map(r -> r.schedule).toList());
        if (byRows != null) {
            return byRows;
        }
        var written = draft.orderDate();
        int year = written == null ? draft.defaultYear() : written.getYear();
        return PlanYears.calendar(year, year);
    }

    private List<String> stagePhrases() {
        return draft.project().stages().stream()
                .filter(stage -> stageKeys.isEmpty() || stageKeys.contains(stage.key()))
                .filter(stage -> stage.schedule() != null)
                .map(stage -> stage.schedule().value().text())
                .toList();
    }

    private boolean runsFromSeptember() {
        var bare = rows.stream()
                .map(r -> r.schedule.toLowerCase(Locale.ROOT))
                .filter(s -> !s.matches("(?s).*\\d{4}.*"))
                .toList();
        boolean schoolWords = bare.stream()
                .anyMatch(s -> s.contains("учебн")
                        || s.contains("четверт")
                        || s.matches("(?s).*сентябр\\S*\\s*[-–—]\\s*ма[йя].*"));
        boolean autumnFirst = bare.stream()
                .filter(s -> s.matches("(?s).*(?:авг|сент|янв|май).*"))
                .findFirst()
                .map(s -> s.matches("(?s).*(?:авг|сент).*"))
                .orElse(false);
        return schoolWords || autumnFirst;
    }
}
