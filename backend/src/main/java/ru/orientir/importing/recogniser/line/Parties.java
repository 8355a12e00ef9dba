package ru.orientir.importing.recogniser.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.language.responsible.PartRole;
import ru.orientir.language.responsible.ResponsibleCell;
import ru.orientir.language.responsible.ResponsiblePart;

/** Responsible parties of a cell, each with a confidence. */
public final class Parties {

    private Parties() {}

    /** @param role what the column says the parties do, or null to leave it to the cell */
    public static List<PartyDraft> of(String cell, @Nullable PartRole role, Place place, double confidence) {
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

    public static @Nullable PartyDraft first(String cell, @Nullable PartRole role, Place place) {
        return of(cell, role, place, 1).stream().findFirst().orElse(null);
    }

    private static @Nullable String name(ResponsiblePart part) {
        var name = part.personName();
        var whole = part.nominative();
        if (name == null || whole == null) {
            return name;
        }
        var words = List.of(whole.split("\\s+"));
        int post = wordsOfPost(part, name, words);
        return post > 0 ? String.join(" ", words.subList(post, words.size())) : beforeComma(whole);
    }

    private static @Nullable String position(ResponsiblePart part) {
        var name = part.personName();
        var whole = part.nominative();
        if (name == null || whole == null) {
            return part.position();
        }
        var words = List.of(whole.split("\\s+"));
        int post = wordsOfPost(part, name, words);
        if (post > 0) {
            return String.join(" ", words.subList(0, post));
        }
        int comma = whole.indexOf(',');
        return comma < 0 ? part.position() : whole.substring(comma + 1).strip();
    }

    /** How many words before the name are its post; 0 where the post, if any, stands behind a comma. */
    private static int wordsOfPost(ResponsiblePart part, String name, List<String> words) {
        boolean nameLast = part.position() != null && part.text().endsWith(name);
        return nameLast ? words.size() - name.split("\\s+").length : 0;
    }

    private static String beforeComma(String text) {
        int comma = text.indexOf(',');
        return comma < 0 ? text : text.substring(0, comma).strip();
    }
}
