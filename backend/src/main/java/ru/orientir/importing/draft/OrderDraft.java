package ru.orientir.importing.draft;

import java.time.LocalDate;
import java.util.List;

/** The head of an order (приказ): who ordered what, on which grounds, to whom. */
public record OrderDraft(
        Field<String> issuer,
        Field<String> number,
        Field<LocalDate> date,
        Field<String> title,
        Field<String> issuedAt,
        Field<String> preamble,
        SignerDraft signer,
        List<BasisDraft> basis,
        List<InstructionDraft> instructions,
        List<AnnexDraft> annexes,
        List<AcknowledgementDraft> acknowledgements,
        List<LinkDraft> links) {

    public OrderDraft {
        basis = Lists.copy(basis);
        instructions = Lists.copy(instructions);
        annexes = Lists.copy(annexes);
        acknowledgements = Lists.copy(acknowledgements);
        links = Lists.copy(links);
    }
}
