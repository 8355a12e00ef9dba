package ru.orientir.organisation.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Versioned;

/**
 * An order as it is answered.
 *
 * @param place the place of issue
 * @param linkedFrom orders that amend, repeal or replace this one; only where one order is asked for
 */
public record OrderView(
        UUID id,
        String version,
        UUID organisationId,
        @Schema(examples = "Управление образования Лугового района") String issuer,
        @Schema(examples = "112-о") String number,
        @Schema(examples = "2026-08-28") LocalDate date,
        @Schema(examples = "Об утверждении дорожной карты") String title,
        @Nullable String place,
        @Nullable String preamble,
        OrderContent.@Nullable Signer signer,
        List<OrderContent.Basis> basis,
        List<OrderContent.Annex> annexes,
        List<OrderContent.Instruction> instructions,
        List<OrderContent.Acknowledgement> acknowledgements,
        List<OrderContent.Link> links,
        @Nullable List<Reverse> linkedFrom,
        @Nullable Instant deletedAt)
        implements Versioned {

    /** An order that does something to this one. */
    @Schema(name = "OrderReverseLink")
    public record Reverse(OrderContent.Link.Kind kind, UUID orderId, String number, LocalDate date, String title) {}
}
