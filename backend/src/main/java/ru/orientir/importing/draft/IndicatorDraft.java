package ru.orientir.importing.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.value.DraftWarning;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.platform.Lists;

/**
 * An indicator with its methodology.
 *
 * @param section heading the row stands under; absent where there is none
 * @param name name of the indicator, as printed
 * @param type «Вид показателя» as printed
 * @param window when it is measured
 * @param threshold «не менее 50%» as printed; taken from the list of indicators when the table has none, then less certain
 */
public record IndicatorDraft(
        String key,
        @Nullable String number,
        @Nullable String section,
        @Nullable Field<String> name,
        @Nullable Field<String> method,
        @Nullable Field<String> unit,
        @Nullable Field<String> type,
        @Nullable Field<String> window,
        @Nullable Field<String> source,
        @Nullable Field<String> threshold,
        @Nullable Field<String> listedAs,
        List<Field<String>> extra,
        Place place,
        double confidence,
        List<DraftWarning> warnings) {

    public IndicatorDraft {
        extra = Lists.of(extra);
        warnings = Lists.of(warnings);
    }

    /** The same with other warnings. */
    public IndicatorDraft with(List<DraftWarning> others) {
        return new IndicatorDraft(
                key,
                number,
                section,
                name,
                method,
                unit,
                type,
                window,
                source,
                threshold,
                listedAs,
                extra,
                place,
                confidence,
                others);
    }
}
