package ru.orientir.collection.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Rule;
import ru.orientir.collection.submission.SubmissionStatus;
import ru.orientir.collection.submission.Tally;
import ru.orientir.platform.http.ComputedBeside;

/**
 * A campaign as it is answered.
 *
 * @param version for {@code If-Match}
 * @param title what reporters see above their forms
 * @param opensItself whether a draft is opened on its first day without anybody doing it
 * @param counts of the submissions in sight, by status; absent where only the campaign itself is answered
 */
public record CampaignView(
        UUID id,
        String version,
        UUID organisationId,
        @Schema(examples = "Сбор показателей за 2025/26 учебный год") String title,
        @Schema(examples = "RY2025") String period,
        LocalDate opensOn,
        boolean opensItself,
        LocalDate closesOn,
        CampaignStatus status,
        List<Indicator> indicators,
        CampaignParticipants participants,
        List<CampaignInput.InCharge> inCharge,
        List<CampaignInput.Reminder> reminders,
        List<Rule> rules,
        @Nullable Counts counts,
        @Nullable Instant deletedAt)
        implements ComputedBeside {

    /**
     * An indicator asked for.
     *
     * @param name name of the indicator
     * @param semver version of the definition it is measured by; absent until the campaign is opened
     * @param newerSemver newest version of the definition, where the definition has changed since
     */
    @Schema(name = "CampaignIndicator")
    public record Indicator(
            UUID indicatorId,
            @Schema(examples = "diagnostics") String indicator,
            @Schema(examples = "Доля обучающихся, прошедших диагностику") String name,
            @Schema(examples = "1.0.0") @Nullable String semver,
            @Nullable String newerSemver,
            @Nullable LocalDate closesOn,
            @Nullable LocalDate refinedUntil) {

        static Indicator of(AskedIndicator asked) {
            return new Indicator(
                    asked.indicatorId(),
                    asked.code(),
                    asked.name(),
                    asked.version(),
                    null,
                    asked.closesOn(),
                    asked.refinedUntil());
        }

        Indicator withNewest(@Nullable String newest) {
            var newer = semver == null || semver.equals(newest) ? null : newest;
            return new Indicator(indicatorId, indicator, name, semver, newer, closesOn, refinedUntil);
        }
    }

    /**
     * How many submissions are how far; {@code late} ones are among the others.
     *
     * @param participants how many take part
     * @param late how many of them are late
     */
    @Schema(name = "CampaignCounts")
    public record Counts(
            long participants,
            long notStarted,
            long draft,
            long approved,
            long submitted,
            long returned,
            long accepted,
            long late) {

        static Counts of(Tally tally) {
            return new Counts(
                    tally.all(),
                    tally.of(SubmissionStatus.NOT_STARTED),
                    tally.of(SubmissionStatus.DRAFT),
                    tally.of(SubmissionStatus.APPROVED),
                    tally.of(SubmissionStatus.SUBMITTED),
                    tally.of(SubmissionStatus.RETURNED),
                    tally.of(SubmissionStatus.ACCEPTED),
                    tally.late());
        }
    }

    CampaignView with(List<Indicator> freshIndicators, Counts freshCounts) {
        return new CampaignView(
                id,
                version,
                organisationId,
                title,
                period,
                opensOn,
                opensItself,
                closesOn,
                status,
                freshIndicators,
                participants,
                inCharge,
                reminders,
                rules,
                freshCounts,
                deletedAt);
    }
}
