package ru.orientir.collection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer;
import ru.orientir.collection.sheet.FormIdentity;
import ru.orientir.collection.sheet.FormSheet;
import ru.orientir.indicator.ReportingPeriod;

/** A form as a sheet of a workbook: the same rows, the same answers. */
final class FormSheets {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private FormSheets() {}

    /** Other questions make another form, whoever asks them. */
    static FormIdentity identity(Form form) {
        String questions = form.rows().stream()
                .flatMap(row -> row.places().stream())
                .map(place -> place.versionId() + " " + place.slice())
                .collect(Collectors.joining("\n"));
        return new FormIdentity(
                form.campaign().id(),
                form.submission().id(),
                form.submission().view().round(),
                DigestUtils.sha256Hex(questions).substring(0, 16));
    }

    static FormSheet of(Form form, FormView view) {
        var rows = new ArrayList<FormSheet.Row>();
        for (int i = 0; i < view.rows().size(); i++) {
            var row = form.rows().get(i);
            view.rows().get(i).cells().forEach(cell -> rows.add(row(form, row, cell)));
        }
        var period = ReportingPeriod.parse(form.campaign().period());
        return new FormSheet(
                form.campaign().title(),
                List.of(
                        view.submission().organisationName(),
                        "Отчётный период: " + day(period.start()) + " – " + day(period.end()),
                        "Сдать до " + day(view.submission().dueOn())),
                rows);
    }

    private static FormSheet.Row row(Form form, Form.Row row, FormCell cell) {
        var typed = form.typed(new Form.Place(row.version().id(), cell.slice()));
        var status = cell.byItself()
                ? Answer.Status.NOT_APPLICABLE
                : typed == null ? Answer.Status.EMPTY : typed.typed().status();
        return new FormSheet.Row(
                row.question(),
                cell.sliceName() == null ? "" : cell.sliceName(),
                cell.editable() && row.definition().registryKind() == null,
                new Answer(
                        row.version().code(),
                        cell.slice(),
                        status,
                        cell.numerator(),
                        cell.denominator(),
                        List.of(),
                        Map.of(Answer.ANY, explanation(cell.explanations()))),
                cell.note(),
                cell.revision(),
                previous(cell.previous()));
    }

    /** One column for all: what explains everything, else what explains each. */
    static String explanation(Map<String, String> explanations) {
        var any = explanations.get(Answer.ANY);
        return any != null
                ? any
                : explanations.values().stream().distinct().sorted().collect(Collectors.joining("; "));
    }

    private static FormSheet.@Nullable Previous previous(FormCell.@Nullable Previous before) {
        return before == null
                ? null
                : new FormSheet.Previous(
                        before.period(), text(before.numerator()), text(before.denominator()), text(before.value()));
    }

    private static @Nullable String text(java.math.@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
