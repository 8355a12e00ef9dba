package ru.orientir.analysis.summary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the indicators say about one organisation. */
@Schema(name = "IndicatorSummaries")
public record SummariesView(List<SummaryView> items, long asOf, @Schema(examples = "RY2025") String period) {}
