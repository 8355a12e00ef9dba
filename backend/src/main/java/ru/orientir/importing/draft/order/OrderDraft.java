package ru.orientir.importing.draft.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.platform.Lists;

/** The head of an order (приказ): who ordered what, on which grounds, to whom. */
public record OrderDraft(
        @Nullable Field<String> issuer,
        @Nullable Field<String> number,
        @Nullable Field<LocalDate> date,
        @Nullable Field<String> title,
        @Nullable Field<String> issuedAt,
        @Nullable Field<String> preamble,
        @Nullable SignerDraft signer,
        List<BasisDraft> basis,
        List<InstructionDraft> instructions,
        List<AnnexDraft> annexes,
        List<AcknowledgementDraft> acknowledgements,
        List<LinkDraft> links) {

    public OrderDraft {
        basis = Lists.of(basis);
        instructions = Lists.of(instructions);
        annexes = Lists.of(annexes);
        acknowledgements = Lists.of(acknowledgements);
        links = Lists.of(links);
    }

    /** The same with other annexes. */
    public OrderDraft with(List<AnnexDraft> others) {
        return new OrderDraft(
                issuer,
                number,
                date,
                title,
                issuedAt,
                preamble,
                signer,
                basis,
                instructions,
                others,
                acknowledgements,
                links);
    }
}
