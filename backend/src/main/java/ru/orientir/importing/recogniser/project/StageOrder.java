package ru.orientir.importing.recogniser.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.project.StageDraft;
import ru.orientir.importing.draft.value.PeriodDraft;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.making.DraftBuilder;

/** How the stages of a project lie in time, which can be said only when all are read. */
public final class StageOrder {
    /** Stages that share their month of change follow each other; more is an overlap. */
    private static final int SHARED_DAYS = 31;

    private record Dated(String text, LocalDate start, LocalDate end, Place place) {}

    private final DraftBuilder draft;
    private final List<Dated> dated;

    public StageOrder(DraftBuilder draft) {
        this.draft = draft;
        dated = draft.project().stages().stream().flatMap(StageOrder::dated).toList();
    }

    private static Stream<Dated> dated(StageDraft stage) {
        if (stage.schedule() == null) {
            return Stream.empty();
        }
        var schedule = stage.schedule().value();
        return schedule.start() == null || schedule.end() == null
                ? Stream.empty()
                : Stream.of(new Dated(
                        schedule.text(),
                        schedule.start(),
                        schedule.end(),
                        stage.schedule().place()));
    }

    /** Lets the stages say when the project runs, if nothing else did, and warns of those that don't fit in. */
    public void settle() {
        if (dated.isEmpty()) {
            return;
        }
        var span = span();
        draft.project().period(span);
        var period = Objects.requireNonNullElse(draft.project().period(), span);
        for (int i = 0; i < dated.size(); i++) {
            warnOutside(dated.get(i), period);
            if (i > 0) {
                warnOverlap(dated.get(i - 1), dated.get(i));
            }
        }
    }

    private PeriodDraft span() {
        var first = dated.stream().map(Dated::start).min(LocalDate::compareTo).orElseThrow();
        var last = dated.stream().map(Dated::end).max(LocalDate::compareTo).orElseThrow();
        return new PeriodDraft(null, first, last, dated.getFirst().place(), 0.6);
    }

    private void warnOutside(Dated stage, PeriodDraft period) {
        boolean early = period.start() != null && stage.start().isBefore(period.start());
        boolean late = period.end() != null && stage.end().isAfter(period.end());
        if (early || late) {
            warn(WarningCode.OUTSIDE_PERIOD, stage);
        }
    }

    private void warnOverlap(Dated before, Dated stage) {
        if (stage.start().plusDays(SHARED_DAYS).isBefore(before.end())) {
            warn(WarningCode.STAGES_OVERLAP, stage);
        }
    }

    private void warn(WarningCode code, Dated stage) {
        draft.warn(code, stage.text(), stage.place());
    }
}
