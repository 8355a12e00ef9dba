package ru.orientir.importing.confirmation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.order.InstructionDraft;
import ru.orientir.importing.draft.order.OrderDraft;
import ru.orientir.organisation.order.OrderContent;
import ru.orientir.organisation.order.OrderDocument;

/** The order head of a draft as an order. */
final class OrderConversion {
    /** «без номера»: what the office writes itself where a number is missing. */
    private static final String NO_NUMBER = "б/н";

    private OrderConversion() {}

    /** An order needs a date; a head without one stays in the draft only. */
    static Optional<LocalDate> date(@Nullable OrderDraft order) {
        return order == null || order.date() == null
                ? Optional.empty()
                : Optional.ofNullable(order.date().value());
    }

    static String number(OrderDraft order) {
        return Objects.requireNonNullElse(DraftConversion.text(order.number()), NO_NUMBER);
    }

    /** @param title of the project, for an order that has none */
    static Optional<OrderDocument> document(@Nullable OrderDraft order, String title) {
        return date(order)
                .map(date ->
                        new OrderDocument(issuer(order), number(order), date, title(order, title), content(order)));
    }

    private static String issuer(OrderDraft order) {
        return Objects.requireNonNullElse(DraftConversion.text(order.issuer()), "—");
    }

    private static String title(OrderDraft order, String otherwise) {
        return Objects.requireNonNullElse(DraftConversion.text(order.title()), otherwise);
    }

    private static OrderContent content(OrderDraft order) {
        var signer =
                order.signer() == null || DraftConversion.text(order.signer().name()) == null
                        ? null
                        : new OrderContent.Signer(
                                DraftConversion.text(order.signer().name()),
                                DraftConversion.text(order.signer().position()),
                                null);
        return new OrderContent(
                DraftConversion.text(order.issuedAt()),
                DraftConversion.text(order.preamble()),
                signer,
                order.basis().stream()
                        .filter(b -> DraftConversion.text(b.text()) != null)
                        .map(b -> new OrderContent.Basis(DraftConversion.text(b.text()), b.number(), b.date()))
                        .toList(),
                order.annexes().stream()
                        .map(a -> new OrderContent.Annex(
                                a.number(), Objects.requireNonNullElse(DraftConversion.text(a.title()), "—")))
                        .toList(),
                order.instructions().stream().map(OrderConversion::instruction).toList(),
                order.acknowledgements().stream()
                        .filter(a -> DraftConversion.text(a.name()) != null)
                        .map(a -> new OrderContent.Acknowledgement(DraftConversion.text(a.name()), null, a.date()))
                        .toList(),
                links(order));
    }

    private static List<OrderContent.Link> links(OrderDraft order) {
        return order.links().stream()
                .map(l -> new OrderContent.Link(
                        OrderContent.Link.Kind.valueOf(l.kind().name()), null, DraftConversion.text(l.text())))
                .toList();
    }

    private static OrderContent.Instruction instruction(InstructionDraft instruction) {
        return new OrderContent.Instruction(
                Objects.requireNonNullElse(instruction.number(), ""),
                Objects.requireNonNullElse(DraftConversion.text(instruction.text()), ""),
                instruction.executors().stream().map(DraftConversion::party).toList(),
                DraftConversion.schedule(instruction.schedule()),
                instruction.controller() == null ? null : DraftConversion.party(instruction.controller()));
    }
}
