package ru.orientir.collection.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.Indicator;
import ru.orientir.indicator.IndicatorVersionRef;

/**
 * An indicator as a campaign asks for it.
 *
 * @param versionId the version it is measured by, pinned when the campaign is opened
 * @param version the same for people, {@code 2.1.0}
 * @param closesOn its own last day, where it differs from the campaign's
 * @param refinedUntil until when a figure already handed in may be made more precise
 */
public record AskedIndicator(
        UUID indicatorId,
        String code,
        String name,
        @Nullable Integer versionId,
        @Nullable String version,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate refinedUntil) {

    static AskedIndicator unpinned(Indicator indicator, CampaignInput.Asked asked) {
        return new AskedIndicator(
                indicator.id(), indicator.code(), indicator.name(), null, null, asked.closesOn(), asked.refinedUntil());
    }

    AskedIndicator pinned(IndicatorVersionRef ref) {
        return new AskedIndicator(
                indicatorId, ref.code(), ref.definition().name(), ref.id(), ref.version(), closesOn, refinedUntil);
    }

    AskedIndicator inWindow(@Nullable LocalDate newClosesOn, @Nullable LocalDate newRefinedUntil) {
        return new AskedIndicator(indicatorId, code, name, versionId, version, newClosesOn, newRefinedUntil);
    }

    public LocalDate closesOn(LocalDate campaignClosesOn) {
        return closesOn == null ? campaignClosesOn : closesOn;
    }

    /** Whether its own window lasts longer than the rest of the form, and still does on a day. */
    public boolean isStillOpen(LocalDate day) {
        return (closesOn != null && !closesOn.isBefore(day)) || (refinedUntil != null && !refinedUntil.isBefore(day));
    }

    /** Whether its first answer may still be awaited on a day. */
    public boolean isNotDueYet(LocalDate day, LocalDate campaignClosesOn) {
        return closesOn != null && closesOn.isAfter(campaignClosesOn) && !closesOn.isBefore(day);
    }
}
