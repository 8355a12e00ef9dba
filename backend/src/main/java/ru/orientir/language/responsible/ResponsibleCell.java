package ru.orientir.language.responsible;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.responsible.ResponsibleWarning.Code;

/**
 * A cell «Ответственные» split into its parties, in printed order.
 *
 * @param text the cell unchanged
 */
public record ResponsibleCell(String text, List<ResponsiblePart> parts, List<ResponsibleWarning> warnings) {

    /** A longer cell is running text, not a list of parties; it stays one part with a warning. */
    public static final int MAX_LENGTH = 2000;

    public ResponsibleCell {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /** Never throws; null reads as an empty cell, and an empty cell has no parts: nobody is inherited from the row above. */
    public static ResponsibleCell parse(@Nullable String text) {
        var cell = text == null ? "" : text;
        if (cell.isBlank()) {
            return new ResponsibleCell(cell, List.of(), List.of());
        }
        if (cell.length() > MAX_LENGTH) {
            var whole = new ResponsiblePart(cell.strip(), PartKind.BODY, PartRole.LEAD, null, null, null, null);
            var warning = new ResponsibleWarning(Code.TOO_LONG, Integer.toString(cell.length()));
            return new ResponsibleCell(cell, List.of(whole), List.of(warning));
        }
        var warnings = new ArrayList<ResponsibleWarning>();
        var clean = CellText.of(cell);
        if (!clean.contacts().isEmpty()) {
            warnings.add(new ResponsibleWarning(Code.CONTACT_DROPPED, clean.contacts()));
        }
        var parties = new PartyGrammar(new CellLexer(clean.text()).tokens(), warnings).read();
        return new ResponsibleCell(cell, withRoles(parties), warnings);
    }

    /** Without role words the first party leads and the others co-execute. */
    private static List<ResponsiblePart> withRoles(List<PartyBuilder> parties) {
        var parts = new ArrayList<ResponsiblePart>();
        boolean led = parties.stream().anyMatch(p -> p.role() == PartRole.LEAD);
        for (var party : parties) {
            if (party.isEmpty() || party.text().isEmpty()) {
                continue;
            }
            var byDefault = led ? PartRole.CO_EXECUTOR : PartRole.LEAD;
            var role = party.role() == null ? byDefault : party.role();
            led |= role == PartRole.LEAD;
            parts.add(party.build(role));
        }
        return parts;
    }
}
