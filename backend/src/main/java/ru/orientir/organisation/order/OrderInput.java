package ru.orientir.organisation.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.organisation.Party;
import ru.orientir.organisation.ScheduleInput;
import ru.orientir.platform.Lists;

/**
 * An order as it is written. An absent field is cleared.
 *
 * @param place the place of issue
 */
public record OrderInput(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 1000) @Schema(examples = "Управление образования Лугового района") String issuer,
        @NotBlank @Size(max = 100) @Schema(examples = "112-о") String number,
        @NotNull @Schema(examples = "2026-08-28") LocalDate date,
        @NotBlank @Size(max = 2000) @Schema(examples = "Об утверждении дорожной карты") String title,
        @Size(max = 200) @Schema(examples = "с. Луговое") @Nullable String place,
        @Size(max = 8000) @Nullable String preamble,
        @Valid OrderContent.@Nullable Signer signer,
        @Size(max = 100) @Nullable List<OrderContent.@Valid Basis> basis,
        @Size(max = 100) @Nullable List<OrderContent.@Valid Annex> annexes,
        @Size(max = 300) @Nullable List<@Valid Instruction> instructions,
        @Size(max = 1000) @Nullable List<OrderContent.@Valid Acknowledgement> acknowledgements,
        @Size(max = 100) @Nullable List<OrderContent.@Valid Link> links) {

    /** A numbered instruction as it is written. */
    @Schema(name = "OrderInstructionInput")
    public record Instruction(
            @NotBlank @Size(max = 40) @Schema(examples = "2.1") String number,
            @NotBlank @Size(max = 8000) @Schema(examples = "Назначить кураторов") String text,
            @Size(max = 100) @Nullable List<@Valid Party> executors,
            @Valid @Nullable ScheduleInput schedule,
            @Valid @Nullable Party controller) {

        private OrderContent.Instruction read(PlanContext plan) {
            return new OrderContent.Instruction(
                    number, text, Lists.of(executors), ScheduleInput.read(schedule, null, plan), controller);
        }
    }

    /** Deadlines of an order are read by the calendar from its own date on. */
    OrderDocument read() {
        var plan = new PlanContext(date.getYear(), date.getYear() + 1, PlanYear.CALENDAR, Optional.of(date));
        var content = new OrderContent(
                place,
                preamble,
                signer,
                Lists.of(basis),
                Lists.of(annexes),
                Lists.of(instructions).stream().map(i -> i.read(plan)).toList(),
                Lists.of(acknowledgements),
                Lists.of(links));
        return new OrderDocument(issuer, number, date, title, content);
    }
}
