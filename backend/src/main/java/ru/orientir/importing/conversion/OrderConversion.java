package ru.orientir.importing.conversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.order.AcknowledgementDraft;
import ru.orientir.importing.draft.order.BasisDraft;
import ru.orientir.importing.draft.order.InstructionDraft;
import ru.orientir.importing.draft.order.OrderDraft;
import ru.orientir.importing.draft.order.SignerDraft;
import ru.orientir.importing.draft.value.PartyMeaning;
import ru.orientir.organisation.order.OrderContent;
import ru.orientir.organisation.order.OrderDocument;

/** The order head of a draft as an order. */
public final class OrderConversion {
    /** «без номера»: what the office writes itself where a number is missing. */
    private static final String NO_NUMBER = "б/н";

    private OrderConversion() {}

    /** An order needs a date; a head without one stays in the draft only. */
    public static Optional<LocalDate> date(OrderDraft order) {
        return order.date() == null
                ? Optional.empty()
                : Optional.ofNullable(order.date().value());
    }

    public static String number(OrderDraft order) {
        return Objects.requireNonNullElse(DraftConversion.text(order.number()), NO_NUMBER);
    }

    /** @param title of the project, for an order that has none */
    public static Optional<OrderDocument> document(Draft draft, String title) {
        return Optional.ofNullable(draft.order()).flatMap(known -> date(known)
                .map(date -> new OrderDocument(
                        issuer(known), number(known), date, title(known, title), content(known, draft.meanings()))));
    }

    private static String issuer(OrderDraft order) {
        return Objects.requireNonNullElse(DraftConversion.text(order.issuer()), "—");
    }

    private static String title(OrderDraft order, String otherwise) {
        return Objects.requireNonNullElse(DraftConversion.text(order.title()), otherwise);
    }

    private static OrderContent content(OrderDraft order, Map<String, PartyMeaning> meanings) {
        return new OrderContent(
                DraftConversion.text(order.issuedAt()),
                DraftConversion.text(order.preamble()),
                signer(order.signer()),
                order.basis().stream().flatMap(OrderConversion::basis).toList(),
                order.annexes().stream()
                        .map(a -> new OrderContent.Annex(
                                a.number(), Objects.requireNonNullElse(DraftConversion.text(a.title()), "—")))
                        .toList(),
                order.instructions().stream()
                        .map(instruction -> instruction(instruction, meanings))
                        .toList(),
                order.acknowledgements().stream()
                        .flatMap(OrderConversion::acknowledgement)
                        .toList(),
                links(order));
    }

    private static OrderContent.@Nullable Signer signer(@Nullable SignerDraft signer) {
        if (signer == null) {
            return null;
        }
        var name = DraftConversion.text(signer.name());
        return name == null ? null : new OrderContent.Signer(name, DraftConversion.text(signer.position()), null);
    }

    private static Stream<OrderContent.Basis> basis(BasisDraft basis) {
        var text = DraftConversion.text(basis.text());
        return text == null ? Stream.empty() : Stream.of(new OrderContent.Basis(text, basis.number(), basis.date()));
    }

    private static Stream<OrderContent.Acknowledgement> acknowledgement(AcknowledgementDraft acknowledgement) {
        var name = DraftConversion.text(acknowledgement.name());
        return name == null
                ? Stream.empty()
                : Stream.of(new OrderContent.Acknowledgement(name, null, acknowledgement.date()));
    }

    private static List<OrderContent.Link> links(OrderDraft order) {
        return order.links().stream()
                .map(l -> new OrderContent.Link(
                        OrderContent.Link.Kind.valueOf(l.kind().name()), null, DraftConversion.text(l.text())))
                .toList();
    }

    private static OrderContent.Instruction instruction(
            InstructionDraft instruction, Map<String, PartyMeaning> meanings) {
        return new OrderContent.Instruction(
                Objects.requireNonNullElse(instruction.number(), ""),
                Objects.requireNonNullElse(DraftConversion.text(instruction.text()), ""),
                instruction.executors().stream()
                        .map(executor -> DraftConversion.party(executor, meanings))
                        .toList(),
                DraftConversion.schedule(instruction.schedule()),
                instruction.controller() == null ? null : DraftConversion.party(instruction.controller(), meanings));
    }
}
