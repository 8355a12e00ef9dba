package ru.orientir.importing.recogniser.indicator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ru.orientir.importing.draft.IndicatorDraft;
import ru.orientir.importing.draft.value.DraftWarning;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.WarningCode;

/** What is wrong with an indicator by its own words; told, never repaired. */
public final class IndicatorFaults {
    private static final Set<WarningCode> JUDGED = EnumSet.of(
            WarningCode.SHARE_WITHOUT_DENOMINATOR,
            WarningCode.METHOD_OFF_NAME,
            WarningCode.COMPLEMENTARY_SHARES,
            WarningCode.DYNAMICS_AS_UNIT,
            WarningCode.TEXT_MISSING);
    private static final Pattern SHARE = Pattern.compile(
            "(?iu)^(?:процентная\\s+)?(?:доля|удельный\\s+вес|процент|охват|share|percentage)(?!\\p{L}).*",
            Pattern.DOTALL);
    private static final Pattern DYNAMICS =
            Pattern.compile("(?isu).*(?:динамик|рост\\b|увеличени|снижени|growth|increase|dynamics).*");

    private IndicatorFaults() {}

    /** The indicators judged by the words they have now; what was said of the words before is forgotten. */
    public static List<IndicatorDraft> judged(List<IndicatorDraft> indicators) {
        var judged = new ArrayList<>(indicators);
        judged.replaceAll(IndicatorFaults::judged);
        ComplementaryShares.warn(judged);
        return judged;
    }

    private static IndicatorDraft judged(IndicatorDraft indicator) {
        var warnings = new ArrayList<>(indicator.warnings());
        warnings.removeIf(warning -> JUDGED.contains(warning.code()));
        var method = Field.text(indicator.method());
        if (!method.isBlank()) {
            judge(indicator, method, warnings);
        }
        var unit = Field.text(indicator.unit());
        if (DYNAMICS.matcher(unit).matches()) {
            warnings.add(new DraftWarning(WarningCode.DYNAMICS_AS_UNIT, unit, indicator.place()));
        }
        return indicator.with(warnings);
    }

    private static void judge(IndicatorDraft indicator, String method, List<DraftWarning> warnings) {
        var name = Field.text(indicator.name());
        if (SHARE.matcher(name).matches() && CalculationMethod.of(method).denominator() == null) {
            warnings.add(new DraftWarning(WarningCode.SHARE_WITHOUT_DENOMINATOR, method, indicator.place()));
        }
        var misfit = MethodFit.misfit(name, method);
        if (misfit != null) {
            warnings.add(new DraftWarning(WarningCode.METHOD_OFF_NAME, misfit, indicator.place()));
        }
        if (breaksOff(method.strip())) {
            warnings.add(new DraftWarning(WarningCode.TEXT_MISSING, method, indicator.place()));
        }
    }

    /** Ends in a comma, or opens a bracket it never closes. */
    private static boolean breaksOff(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return text.endsWith(",") || open > 0;
    }
}
