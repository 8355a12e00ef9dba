package ru.orientir.importing.recogniser.project;

import java.time.LocalDate;
import java.util.List;
import ru.orientir.importing.draft.project.StageDraft;
import ru.orientir.importing.draft.value.PeriodDraft;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.language.schedule.Schedule;

/** How the stages of a project lie in time, which can be said only when all are read. */
public final class StageOrder {
    /** Stages that share their month of change follow each other; more is an overlap. */
    private static final int SHARED_DAYS = 31;

    private final DraftBuilder draft;
    private final List<StageDraft> dated;

    public StageOrder(DraftBuilder draft) {
        this.draft = draft;
        dated = draft.project().stages().stream()
                .filter(stage -> stage.schedule() != null
                        && schedule(stage).start() != null
                        && schedule(stage).end() != null)
                .toList();
    }

    /** Lets the stages say when the project runs, if nothing else did, and warns of those that don't fit in. */
    public void settle() {
        if (dated.isEmpty()) {
            return;
        }
        draft.project().period(span());
        for (int i = 0; i < dated.size(); i++) {
            warnOutside(dated.get(i));
            if (i > 0) {
                warnOverlap(dated.get(i - 1), dated.get(i));
            }
        }
    }

    private PeriodDraft span() {
        var first = dated.stream()
                .map(stage -> schedule(stage).start())
                .min(LocalDate::compareTo)
                .orElseThrow();
        var last = dated.stream()
                .map(stage -> schedule(stage).end())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new PeriodDraft(null, first, last, dated.getFirst().title().place(), 0.6);
    }

    private void warnOutside(StageDraft stage) {
        var period = draft.project().period();
        if (schedule(stage).end().isAfter(period.end())
                || schedule(stage).start().isBefore(period.start())) {
            warn(WarningCode.OUTSIDE_PERIOD, stage);
        }
    }

    private void warnOverlap(StageDraft before, StageDraft stage) {
        if (schedule(stage)
                .start()
                .plusDays(SHARED_DAYS)
                .isBefore(schedule(before).end())) {
            warn(WarningCode.STAGES_OVERLAP, stage);
        }
    }

    private void warn(WarningCode code, StageDraft stage) {
        draft.warn(code, schedule(stage).text(), stage.title().place());
    }

    private static Schedule schedule(StageDraft stage) {
        return stage.schedule().value();
    }
}
