package ru.orientir.importing.recogniser.line;

import java.util.ArrayList;
import java.util.List;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.language.responsible.PartRole;
import ru.orientir.language.responsible.ResponsibleCell;
import ru.orientir.language.responsible.ResponsiblePart;

/** Responsible parties of a cell, each with a confidence. */
public final class Parties {

    private Parties() {}

    /** @param role what the column says the parties do, or null to leave it to the cell */
    public static List<PartyDraft> of(String cell, PartRole role, Place place, double confidence) {
        ResponsibleCell parsed =
                ResponsibleCell.parse(cell.replaceFirst("(?iu)^\\s*ответственн\\p{L}*\\s*[:–-]\\s*", ""));
        double sure = parsed.warnings().isEmpty() ? confidence : Math.min(confidence, 0.7);
        var parties = new ArrayList<PartyDraft>();
        for (ResponsiblePart part : parsed.parts()) {
            parties.add(new PartyDraft(
                    part.display(),
                    part.kind(),
                    role == null ? part.role() : role,
                    name(part),
                    position(part),
                    part.note(),
                    place,
                    sure));
        }
        return parties;
    }

    public static PartyDraft first(String cell, PartRole role, Place place) {
        return of(cell, role, place, 1).stream().findFirst().orElse(null);
    }

    private static String name(ResponsiblePart part) {
        if (part.personName() == null || part.nominative() == null) {
            return part.personName();
        }
        return postBeforeName(part)
                ? String.join(
                        " ",
                        nominative(part).subList(nameAt(part), nominative(part).size()))
                : beforeComma(part.nominative());
    }

    private static String position(ResponsiblePart part) {
        if (part.personName() == null || part.nominative() == null) {
            return part.position();
        }
        if (postBeforeName(part)) {
            return String.join(" ", nominative(part).subList(0, nameAt(part)));
        }
        int comma = part.nominative().indexOf(',');
        return comma < 0
                ? part.position()
                : part.nominative().substring(comma + 1).strip();
    }

    private static boolean postBeforeName(ResponsiblePart part) {
        return part.position() != null && part.text().endsWith(part.personName()) && nameAt(part) > 0;
    }

    private static int nameAt(ResponsiblePart part) {
        return nominative(part).size() - part.personName().split("\\s+").length;
    }

    private static List<String> nominative(ResponsiblePart part) {
        return List.of(part.nominative().split("\\s+"));
    }

    private static String beforeComma(String text) {
        int comma = text.indexOf(',');
        return comma < 0 ? text : text.substring(0, comma).strip();
    }
}
