package ru.orientir.collection.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Rule;
import ru.orientir.platform.Defaulted;
import ru.orientir.platform.Lists;
import ru.orientir.platform.problem.Coherent;

/**
 * A campaign as it is written.
 *
 * @param organisationId whose campaign it is
 * @param title what reporters see above their forms
 * @param period code of the reporting period, {@code RY2025}
 * @param opensItself whether a draft is opened on its first day without anybody doing it; no when left out
 * @param rules what must hold between the answers of one form
 */
public record CampaignInput(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 500) @Schema(examples = "Сбор показателей за 2025/26 учебный год") String title,
        @NotBlank @Size(max = 20) @Schema(examples = "RY2025") String period,
        @NotNull @Schema(examples = "2026-07-01") LocalDate opensOn,
        @Nullable Boolean opensItself,
        @NotNull @Schema(examples = "2026-08-31") LocalDate closesOn,
        @NotEmpty @Size(max = 200) List<@Valid Asked> indicators,
        @Valid @NotNull CampaignParticipants participants,
        @Size(max = 20) @Defaulted List<@Valid InCharge> inCharge,
        @Size(max = 10) @Defaulted List<@Valid Reminder> reminders,
        @Size(max = 50) @Defaulted List<@Valid Rule> rules)
        implements Coherent {

    /**
     * An indicator asked for.
     *
     * @param closesOn its own last day, where it differs from the campaign's
     * @param refinedUntil until when a figure already handed in may be made more precise
     */
    @Schema(name = "CampaignIndicatorInput")
    public record Asked(@NotNull UUID indicatorId, @Nullable LocalDate closesOn, @Nullable LocalDate refinedUntil) {}

    /**
     * A person who answers questions about the campaign.
     *
     * @param name name of the person, as reporters shall see it
     */
    @Schema(name = "CampaignPersonInCharge")
    public record InCharge(
            @Nullable UUID personId,
            @NotBlank @Size(max = 300) @Schema(examples = "Лугова Марина Петровна") String name) {}

    /** A reminder sent by itself to who has not handed in yet. */
    @Schema(name = "CampaignReminder")
    public record Reminder(@Min(0) @Max(90) @Schema(examples = "7") int daysBefore) {}

    public CampaignInput {
        inCharge = Lists.of(inCharge);
        reminders = Lists.of(reminders);
        rules = Lists.of(rules);
    }

    @Override
    public void check(Faults faults) {
        if (opensOn != null && closesOn != null && closesOn.isBefore(opensOn)) {
            faults.add("closesOn", "end_before_start", "It closes before it opens.");
        }
        var seen = new HashSet<UUID>();
        for (int i = 0; indicators != null && i < indicators.size(); i++) {
            if (indicators.get(i) != null) {
                check(faults, "indicators/" + i + "/", indicators.get(i), seen);
            }
        }
    }

    private void check(Faults faults, String at, Asked asked, HashSet<UUID> seen) {
        if (asked.indicatorId != null && !seen.add(asked.indicatorId)) {
            faults.add(at + "indicatorId", "repeated", "It is asked for already.");
        }
        if (asked.closesOn != null && opensOn != null && asked.closesOn.isBefore(opensOn)) {
            faults.add(at + "closesOn", "end_before_start", "It closes before the campaign opens.");
        }
        var end = asked.closesOn == null ? closesOn : asked.closesOn;
        if (asked.refinedUntil != null && end != null && !asked.refinedUntil.isAfter(end)) {
            faults.add(at + "refinedUntil", "end_before_start", "It is refined after it closes.");
        }
    }
}
