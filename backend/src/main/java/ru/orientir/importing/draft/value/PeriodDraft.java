package ru.orientir.importing.draft.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;

/** Years or days a project or roadmap covers, and the words that say so. */
public record PeriodDraft(
        @Nullable String text, @Nullable LocalDate start, @Nullable LocalDate end, Place place, double confidence) {}
