package ru.orientir.importing.recogniser.order;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.importing.recogniser.line.Parties;

/** Whom an instruction is given to: the words before its verb, or who is appointed by it. */
final class Executors {
    private static final Pattern INFINITIVE = Pattern.compile("(?iu)(?<!\\p{L})\\p{L}+(?:ть|ти|чь)(?:ся)?(?!\\p{L})");
    private static final Pattern APPOINTED = Pattern.compile(
            "(?su)^(?iu:назначить|определить|утвердить|возложить)(?iu:(?=.*(?:ответственн|координатор|куратор)))(?<before>.*?)(?<name>"
                    + "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.|\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?"
                    + "|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+(?:вич|вн|ичн)\\p{L}{0,2})(?<after>.*)$");
    private static final Pattern POST_OF = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:главного|ведущего|старшего)\\s+)?(?:методиста|заместителя|начальника|директора|специалиста|педагога|заведующ(?:его|ую)|руководителя|психолога|советника|учителя)(?!\\p{L})[^,]{0,120}$");
    private static final Pattern ADVERB = Pattern.compile(
            "(?iu)\\s*(?:ежегодно|ежеквартально|ежемесячно|своевременно|постоянно|в\\s+срок.*|до\\s+\\d.*)\\s*$");

    private Executors() {}

    // «Руководителям школ: …», «Координатору Ивановой И. И. ежегодно формировать»: the words before the verb.
    static List<PartyDraft> of(String text, Place place) {
        Matcher appointed = APPOINTED.matcher(text);
        if (appointed.find()) {
            return appointed(appointed, place);
        }
        Matcher verb = INFINITIVE.matcher(text);
        int end = verb.find() ? verb.start() : text.length();
        int colon = text.indexOf(':');
        if (colon >= 0 && colon < end) {
            end = colon;
        }
        if (end == text.length()) {
            return List.of();
        }
        String words = ADVERB.matcher(text.substring(0, end))
                .replaceAll("")
                .replaceAll("\\([^()]*\\)", "")
                .replaceAll("[\\s,–-]+$", "")
                .strip();
        boolean dative = words.matches("(?su)^\\S+(?:ому|ему|ым|им|ам|ям|ой|ей|ю|у|е|и)(?:[\\s,].*)?$");
        if (words.length() < 5
                || words.length() > 300
                || !dative
                || words.matches("(?isu)^(?:контроль|за|в|на|по|при|с|о|ответственным)\\s.*")) {
            return List.of();
        }
        return Parties.of(words, null, place, 0.8);
    }

    // «Назначить ответственным за … методиста центра Соколову М.В.», «… Соколову М.В., методиста центра».
    private static List<PartyDraft> appointed(Matcher m, Place place) {
        String after = m.group("after")
                .replaceAll("(?isu)[,\\s]*(?:ответственн|муниципальн\\p{L}+\\s+координатор|координатор|куратор).*$", "")
                .replaceAll("[.;:\\s]+$", "");
        boolean initials = after.matches("(?su).*\\p{Lu}\\.\\s?\\p{Lu}$");
        String named = m.group("name") + (after.startsWith(",") ? after : "") + (initials ? "." : "");
        Matcher post = POST_OF.matcher(m.group("before"));
        String before = !after.startsWith(",") && post.find() ? post.group() : "";
        return Parties.of(before + named, null, place, 0.8);
    }
}
