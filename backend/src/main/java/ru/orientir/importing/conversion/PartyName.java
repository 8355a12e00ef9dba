package ru.orientir.importing.conversion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.orientir.language.responsible.PartKind;

/**
 * A responsible name of a document.
 *
 * @param words the name in plain small letters, by which its meaning is kept in the draft's {@code meanings}
 * @param text as printed where it stands first
 * @param count how often the document names it
 */
@Schema(name = "ImportPartyName")
public record PartyName(
        @Schema(examples = "руководители оо") String words,
        @Schema(examples = "Руководители ОО") String text,
        @Schema(examples = "position") PartKind kind,
        @Schema(examples = "12") int count) {

    PartyName again() {
        return new PartyName(words, text, kind, count + 1);
    }
}
