package ru.orientir.importing.draft;

import java.time.LocalDate;
import ru.orientir.importing.document.Place;

/** Years or days a project or roadmap covers, and the words that say so. */
public record PeriodDraft(String text, LocalDate start, LocalDate end, Place place, double confidence) {}
