package ru.orientir.indicator.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions.
 *
 * @param from the earlier version
 * @param to the later version
 * @param change how far the difference reaches; absent between equal ones
 */
@Schema(name = "IndicatorDiff")
public record DefinitionDiff(
        @Schema(examples = "1.0.0") String from,
        @Schema(examples = "2.0.0") String to,
        Semver.@Nullable Step change,
        List<FieldChange> fields) {

    /**
     * A field with its values, absent where it has none.
     *
     * @param change which step of the version the field alone would ask for
     * @param before its value in the earlier version; absent where it had none
     * @param after its value in the later version; absent where it has none
     */
    @Schema(name = "IndicatorFieldChange")
    public record FieldChange(
            @Schema(examples = "denominator") String field,
            Semver.Step change,
            @Nullable Object before,
            @Nullable Object after) {}

    private static final List<Field> FIELDS = List.of(
            new Field("name", Semver.Step.PATCH, Definition::name),
            new Field("type", Semver.Step.MAJOR, Definition::type),
            new Field("numerator", Semver.Step.MAJOR, Definition::numerator),
            new Field("denominator", Semver.Step.MAJOR, Definition::denominator),
            new Field("unit", Semver.Step.MAJOR, Definition::unit),
            new Field("decimals", Semver.Step.MINOR, Definition::decimals),
            new Field("desiredDirection", Semver.Step.MINOR, Definition::desiredDirection),
            new Field("thresholds", Semver.Step.MINOR, Definition::thresholds, d -> d.thresholds().stream()
                    .map(Threshold::withoutWords)
                    .toList()),
            new Field("bands", Semver.Step.MINOR, Definition::bands, d -> d.bands().stream()
                    .map(Band::withoutWords)
                    .toList()),
            new Field("baseline", Semver.Step.MINOR, Definition::baseline),
            new Field(
                    "window",
                    Semver.Step.MINOR,
                    Definition::window,
                    d -> d.window() == null ? null : d.window().withoutWords()),
            new Field("source", Semver.Step.PATCH, Definition::source),
            new Field("methodology", Semver.Step.PATCH, Definition::methodology),
            new Field("legalBasis", Semver.Step.PATCH, Definition::legalBasis),
            new Field(
                    "disaggregations", Semver.Step.MAJOR, Definition::disaggregations, d -> d.disaggregations().stream()
                            .map(Disaggregation::withoutWords)
                            .toList()),
            new Field("reportedBy", Semver.Step.MAJOR, Definition::reportedBy),
            new Field("grades", Semver.Step.MAJOR, Definition::grades),
            new Field("rollUp", Semver.Step.MAJOR, Definition::rollUp),
            new Field("registryKind", Semver.Step.MAJOR, Definition::registryKind),
            new Field("denominatorDate", Semver.Step.MAJOR, Definition::denominatorDate),
            new Field("denominatorMeasure", Semver.Step.MINOR, Definition::denominatorMeasure),
            new Field("mayExceedWhole", Semver.Step.MAJOR, Definition::mayExceedWhole),
            new Field("ranked", Semver.Step.MINOR, Definition::ranked),
            new Field("targetsInherited", Semver.Step.MINOR, Definition::targetsInherited),
            new Field("periodKinds", Semver.Step.MINOR, Definition::periodKinds),
            new Field("comparableKinds", Semver.Step.MINOR, Definition::comparableKinds),
            new Field("smallCohort", Semver.Step.MINOR, Definition::smallCohort),
            new Field("doubts", Semver.Step.PATCH, Definition::doubts));

    public static DefinitionDiff between(Semver from, Definition before, Semver to, Definition after) {
        var fields = new ArrayList<FieldChange>();
        for (var field : FIELDS) {
            var old = field.value.apply(before);
            var now = field.value.apply(after);
            if (!Objects.equals(old, now)) {
                fields.add(new FieldChange(field.name, field.step(before, after), old, now));
            }
        }
        var reach =
                fields.stream().map(FieldChange::change).min(Enum::compareTo).orElse(null);
        return new DefinitionDiff(from.toString(), to.toString(), reach, fields);
    }

    /** A field, and what of it is more than words. */
    private record Field(
            String name,
            Semver.Step step,
            Function<Definition, @Nullable Object> value,
            Function<Definition, @Nullable Object> substance) {
        Field(String name, Semver.Step step, Function<Definition, @Nullable Object> value) {
            this(name, step, value, value);
        }

        Semver.Step step(Definition before, Definition after) {
            return Objects.equals(substance.apply(before), substance.apply(after)) ? Semver.Step.PATCH : step;
        }
    }
}
