package ru.orientir.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of those who should have reported everything asked for.
 *
 * @param reported how many of them reported
 * @param expected those to whom it applies
 */
@Schema(name = "ReportedCompleteness")
public record ReportedCompleteness(int reported, int expected) {}
