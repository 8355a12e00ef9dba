package ru.orientir.organisation.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.organisation.Party;

/** What an order says: one value, read and written whole. */
public record OrderContent(
        @Nullable String place,
        @Nullable String preamble,
        @Nullable Signer signer,
        List<Basis> basis,
        List<Annex> annexes,
        List<Instruction> instructions,
        List<Acknowledgement> acknowledgements,
        List<Link> links) {

    /**
     * Who signed.
     *
     * @param name name of the person, as printed
     */
    @Schema(name = "OrderSigner")
    public record Signer(
            @NotBlank @Size(max = 500) @Schema(examples = "Лугова М. П.") String name,
            @Size(max = 500) @Schema(examples = "Начальник управления образования") @Nullable String position,
            @Nullable UUID personId) {}

    /** A document the order rests on. */
    @Schema(name = "OrderBasis")
    public record Basis(
            @NotBlank @Size(max = 2000) @Schema(examples = "Приказ министерства образования") String text,
            @Size(max = 100) @Schema(examples = "17-п") @Nullable String number,
            @Nullable LocalDate date) {}

    /** An annex. */
    @Schema(name = "OrderAnnex")
    public record Annex(
            @Size(max = 40) @Schema(examples = "1") @Nullable String number,
            @NotBlank @Size(max = 2000) @Schema(examples = "Дорожная карта") String title) {}

    /**
     * A numbered instruction.
     *
     * @param number as printed, without a final dot
     * @param schedule the deadline
     */
    @Schema(name = "OrderInstruction")
    public record Instruction(
            @Schema(examples = "2.1") String number,
            @Schema(examples = "Назначить кураторов") String text,
            List<Party> executors,
            @Nullable Schedule schedule,
            @Nullable Party controller) {}

    /**
     * A line of the acknowledgement list («с приказом ознакомлены»).
     *
     * @param name name of the person, as printed
     */
    @Schema(name = "OrderAcknowledgement")
    public record Acknowledgement(
            @NotBlank @Size(max = 500) @Schema(examples = "Лугова М. П.") String name,
            @Nullable UUID personId,
            @Nullable LocalDate date) {}

    /**
     * What the order does to another one.
     *
     * @param orderId the other order, where it is here
     * @param text the other order as printed
     */
    @Schema(name = "OrderLink")
    public record Link(
            @NotNull @Schema(examples = "amends") Kind kind,
            @Nullable UUID orderId,
            @Size(max = 2000) @Nullable String text) {
        /** How an order changes another one. */
        @Schema(name = "OrderLinkKind")
        public enum Kind {
            AMENDS,
            REPEALS,
            REPLACES
        }
    }
}
