package ru.orientir.importing.conversion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.IndicatorDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.indicator.CalculationMethod;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.DesiredDirection;
import ru.orientir.indicator.definition.Doubt;
import ru.orientir.indicator.definition.IndicatorType;
import ru.orientir.indicator.definition.RollUp;
import ru.orientir.organisation.OrganisationKind;

/**
 * What a row of a methodology defines. A fault stays a fault: a share without a denominator becomes an unfinished
 * definition, and the words of the document are kept as the methodology.
 */
public final class IndicatorConversion {
    private static final Pattern SHARE = Pattern.compile(
            "(?isu)^(?:процентн\\p{L}+\\s+)?(?:дол[яи]|удельн\\p{L}+\\s+вес|процент|охват|share|percentage)(?!\\p{L}).*");
    private static final Pattern DYNAMICS = Pattern.compile("(?isu).*(?:динамик|рост(?!\\p{L})|увеличени|снижени).*");
    private static final Pattern FALLS = Pattern.compile("(?isu).*(?:отрицательн\\p{L}+\\s+динамик|снижени).*");
    private static final Pattern PERSONS = Pattern.compile(
            "(?isu).*(?:обучающ|учащ|ученик|выпускник|воспитанник|родител|педагог|учител|детей|ребен|школьник).*");
    private static final Pattern KINDERGARTEN =
            Pattern.compile("(?isu).*(?:(?<!\\p{L})(?:ДОО|ДОУ)(?!\\p{L})|воспитанник|дошкольн|детск\\p{L}+\\s+сад).*");
    private static final Pattern SCHOOL = Pattern.compile("(?isu).*(?:обучающ|учащ|выпускник|школьник|класс).*");
    private static final Pattern COLLEGES = Pattern.compile(
            "(?isu)^(?:количество|число)\\s+(?:\\p{L}+\\s+)?(?:профессиональных\\s+образовательных\\s+организаций|колледжей|техникумов|ПОО|СПО)(?!\\p{L}).*");
    private static final Pattern PARTNERS = Pattern.compile(
            "(?isu)^(?:количество|число)\\s+(?:\\p{L}+\\s+)?(?:предприятий|партн[её]ров|работодателей)(?!\\p{L}).*");

    private static final Map<WarningCode, Doubt.Kind> DOUBTS = Map.of(
            WarningCode.METHOD_OFF_NAME, Doubt.Kind.METHOD_OFF_NAME,
            WarningCode.COMPLEMENTARY_SHARES, Doubt.Kind.COMPLEMENTARY_SHARES,
            WarningCode.DYNAMICS_AS_UNIT, Doubt.Kind.DYNAMICS_AS_UNIT,
            WarningCode.TEXT_MISSING, Doubt.Kind.TEXT_MISSING);
    private static final int MOST_DOUBTS = 10;

    private IndicatorConversion() {}

    /** A row without a method, which only a list names, is an unfinished indicator; a row without a name is none. */
    public static boolean isDefined(IndicatorDraft draft) {
        return DraftConversion.text(draft.name()) != null;
    }

    public static Definition definition(IndicatorDraft draft) {
        var printed = Objects.requireNonNull(DraftConversion.text(draft.name()));
        var name = IndicatorName.of(printed);
        var method = CalculationMethod.of(DraftConversion.text(draft.method()));
        var type = type(draft, name.text());
        var registry = registry(type, name.text());
        var isRatio = type == IndicatorType.PERCENTAGE || type == IndicatorType.AVERAGE;
        var denominator = type == IndicatorType.COUNT ? null : method.denominator();
        return new Definition(
                name.text(),
                type,
                isRatio || denominator != null ? method.numerator() : null,
                denominator,
                unit(draft, type),
                Definition.usualDecimals(type, denominator),
                direction(draft),
                IndicatorTerms.thresholds(DraftConversion.text(draft.threshold()), type),
                List.of(),
                null,
                IndicatorTerms.window(DraftConversion.text(draft.window())),
                DraftConversion.text(draft.source()),
                methodology(draft),
                null,
                name.disaggregations(),
                reportedBy(name.text()),
                IndicatorTerms.grades(name.text(), method.numerator()),
                registry == null ? RollUp.SUM : RollUp.DISTINCT,
                registry,
                null,
                null,
                false,
                true,
                true,
                List.of(),
                List.of(),
                registry == null && isOfPersons(draft, name.text()) ? Definition.SMALL_COHORT : 0,
                doubts(draft));
    }

    /** The faults the definition would not show by itself; a share without a denominator shows as unfinished. */
    private static List<Doubt> doubts(IndicatorDraft draft) {
        return draft.warnings().stream()
                .flatMap(warning ->
                        Stream.ofNullable(DOUBTS.get(warning.code())).map(kind -> new Doubt(kind, warning.detail())))
                .distinct()
                .limit(MOST_DOUBTS)
                .toList();
    }

    private static IndicatorType type(IndicatorDraft draft, String name) {
        var said = words(draft.type());
        if (said.contains("процент") || said.contains("относит") || said.contains("доля")) {
            return IndicatorType.PERCENTAGE;
        }
        if (said.contains("средн")) {
            return IndicatorType.AVERAGE;
        }
        if (said.contains("балл")) {
            return IndicatorType.SCORE;
        }
        if (said.contains("колич") || said.contains("абсолют") || said.contains("числов")) {
            return IndicatorType.COUNT;
        }
        return byName(draft, name.toLowerCase(Locale.ROOT));
    }

    private static IndicatorType byName(IndicatorDraft draft, String name) {
        var unit = words(draft.unit());
        if (SHARE.matcher(name).matches() || unit.contains("%") || unit.contains("процент")) {
            return IndicatorType.PERCENTAGE;
        }
        if (name.startsWith("средн")) {
            return name.contains("балл") ? IndicatorType.SCORE : IndicatorType.AVERAGE;
        }
        return unit.contains("балл") ? IndicatorType.SCORE : IndicatorType.COUNT;
    }

    private static String unit(IndicatorDraft draft, IndicatorType type) {
        var printed = DraftConversion.text(draft.unit());
        if (printed != null && isUnit(printed)) {
            return printed.strip();
        }
        return type == IndicatorType.PERCENTAGE ? "%" : type == IndicatorType.SCORE ? "балл" : "ед.";
    }

    private static boolean isUnit(String printed) {
        return printed.length() <= 100
                && !DYNAMICS.matcher(printed).matches()
                && !printed.strip().toLowerCase(Locale.ROOT).matches("число|количество|процент\\p{L}*|проценты");
    }

    /** As the unit says («положительная динамика»), else as the threshold does: what must not be less should be more. */
    private static DesiredDirection direction(IndicatorDraft draft) {
        var unit = words(draft.unit());
        if (DYNAMICS.matcher(unit).matches()) {
            return FALLS.matcher(unit).matches() ? DesiredDirection.DECREASE : DesiredDirection.INCREASE;
        }
        var threshold = words(draft.threshold());
        if (threshold.isEmpty()) {
            return DesiredDirection.NONE;
        }
        return IndicatorTerms.isCeiling(threshold) ? DesiredDirection.DECREASE : DesiredDirection.INCREASE;
    }

    private static @Nullable OrganisationKind registry(IndicatorType type, String name) {
        if (type != IndicatorType.COUNT) {
            return null;
        }
        if (COLLEGES.matcher(name).matches()) {
            return OrganisationKind.COLLEGE;
        }
        return PARTNERS.matcher(name).matches() ? OrganisationKind.PARTNER : null;
    }

    /** Nobody where the name doesn't say: then it is schools. */
    private static List<OrganisationKind> reportedBy(String name) {
        if (!KINDERGARTEN.matcher(name).matches()) {
            return List.of();
        }
        return SCHOOL.matcher(name.replaceAll("(?iu)школьными", "")).matches()
                ? List.of(OrganisationKind.SCHOOL, OrganisationKind.KINDERGARTEN)
                : List.of(OrganisationKind.KINDERGARTEN);
    }

    private static boolean isOfPersons(IndicatorDraft draft, String name) {
        return PERSONS.matcher(name + " " + words(draft.method())).matches();
    }

    /** The method as printed, with the columns that have no field of their own and the words that could not be read. */
    private static @Nullable String methodology(IndicatorDraft draft) {
        var window = DraftConversion.text(draft.window());
        var lines = Stream.of(
                        Stream.ofNullable(DraftConversion.text(draft.method())),
                        draft.extra().stream().map(DraftConversion::text),
                        Stream.ofNullable(window)
                                .filter(text -> IndicatorTerms.window(text) == null)
                                .map(text -> "Сроки: " + text))
                .flatMap(part -> part)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return lines.isBlank() ? null : lines;
    }

    private static String words(@Nullable Field<String> field) {
        var text = DraftConversion.text(field);
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
