package ru.orientir.collection.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer;
import ru.orientir.collection.entry.Figures;
import ru.orientir.collection.form.DraftCell;
import ru.orientir.collection.form.Form;
import ru.orientir.figures.observation.Measured;
import ru.orientir.figures.observation.ObservationSource;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.figures.observation.Observations;

/** Turns the cells of a form into observations; equal ones make no new revision. */
@ApplicationScoped
class Handover {
    @Inject
    Observations observations;

    /** In the caller's transaction, so that what is handed in is in every roll-up at once. */
    void write(Form form) {
        observations.write(form.rows().stream()
                .flatMap(row -> row.places().stream()
                        .filter(place -> form.isComplete(row, place))
                        .map(place -> measured(form, row, place)))
                .toList());
    }

    private static Measured measured(Form form, Form.Row row, Form.Place place) {
        var figures = form.figures(row, place);
        @Nullable DraftCell cell = form.typed(place);
        var isReported = figures.status() == Answer.Status.REPORTED;
        return new Measured(
                row.version().id(),
                row.version().lineId(),
                form.campaign().periodId(),
                place.slice(),
                form.organisation().id(),
                status(figures),
                figures.numerator(),
                figures.denominator(),
                cell == null || !isReported ? List.of() : cell.members(),
                source(form, cell),
                cell == null ? null : cell.sourceFile(),
                form.submission().id(),
                cell == null ? null : cell.note());
    }

    private static ObservationStatus status(Figures figures) {
        return switch (figures.status()) {
            case REPORTED -> ObservationStatus.REPORTED;
            case MISSING -> ObservationStatus.MISSING;
            case NOT_APPLICABLE -> ObservationStatus.NOT_APPLICABLE;
            case EMPTY -> throw new IllegalStateException("What is not answered is not handed over.");
        };
    }

    private static ObservationSource source(Form form, @Nullable DraftCell cell) {
        var source = cell == null ? ObservationSource.FORM : cell.source();
        return source == ObservationSource.FORM && form.submission().isAmended() ? ObservationSource.AMENDMENT : source;
    }
}
