package ru.orientir.collection.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer;
import ru.orientir.collection.sheet.FormIdentity;
import ru.orientir.collection.sheet.FormSheet;
import ru.orientir.indicator.period.ReportingPeriod;

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
            var shown = view.rows().get(i);
            shown.cells().forEach(cell -> rows.add(row(form, row, cell, shown.registry())));
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

    private static FormSheet.Row row(Form form, Form.Row row, FormCell cell, @Nullable List<FormRow.Member> registry) {
        var typed = form.typed(new Form.Place(row.version().id(), cell.slice()));
        var status = cell.byItself()
                ? Answer.Status.NOT_APPLICABLE
                : typed == null ? Answer.Status.EMPTY : typed.typed().status();
        return new FormSheet.Row(
                row.question(),
                cell.sliceName() == null ? "" : cell.sliceName(),
                cell.editable(),
                new Answer(
                        row.version().code(),
                        cell.slice(),
                        status,
                        cell.numerator(),
                        cell.denominator(),
                        typed == null ? List.of() : typed.members(),
                        Map.of(Answer.ANY, explanation(cell.explanations()))),
                cell.note(),
                cell.revision(),
                previous(cell.previous()),
                registry == null ? null : members(registry, typed == null ? List.of() : typed.members()));
    }

    /** Whoever is named already can be taken off, also when the registry doesn't know it any more. */
    private static List<FormSheet.Member> members(List<FormRow.Member> registry, List<UUID> named) {
        var known = registry.stream().map(FormRow.Member::id).collect(Collectors.toSet());
        return Stream.concat(
                        registry.stream().map(one -> new FormSheet.Member(one.id(), one.name())),
                        named.stream()
                                .filter(id -> !known.contains(id))
                                .map(id -> new FormSheet.Member(id, "организации больше нет в списке")))
                .toList();
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
