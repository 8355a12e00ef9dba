package ru.orientir.roadmap.preview;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.responsible.PartKind;
import ru.orientir.language.responsible.PartRole;
import ru.orientir.language.responsible.ResponsiblePart;
import ru.orientir.language.responsible.ResponsibleWarning;
import ru.orientir.organisation.person.PersonRepository;

/** A responsible cell split into its parties, with the people each may mean. */
public record ResponsiblePreviewView(List<Part> parts, List<Warning> warnings) {

    /**
     * One party.
     *
     * @param name the name alone, as printed
     * @param nominative the party in the nominative, when it is printed in another case
     * @param note what stood in brackets
     */
    @Schema(name = "ResponsiblePart")
    public record Part(
            @Schema(examples = "Луговой М. П., методисту") String text,
            @Schema(examples = "person") PartKind kind,
            @Schema(examples = "lead") PartRole role,
            @Nullable String name,
            @Nullable String position,
            @Nullable String nominative,
            @Nullable String note,
            List<Proposal> proposals) {

        static Part of(ResponsiblePart part, List<PersonRepository.Match> matches) {
            return new Part(
                    part.text(),
                    part.kind(),
                    part.role(),
                    part.personName(),
                    part.position(),
                    part.nominative(),
                    part.note(),
                    matches.stream().map(Proposal::of).toList());
        }
    }

    /**
     * Somebody the party may be, for a human to confirm; score from 0 to 1.
     *
     * @param score how well the name fits, 0 to 1
     */
    @Schema(name = "PersonProposal")
    public record Proposal(
            UUID personId, @Schema(examples = "Лугова Марина Петровна") String displayName, double score) {
        static Proposal of(PersonRepository.Match match) {
            return new Proposal(match.person().id(), match.person().displayName(), match.score());
        }
    }

    /**
     * Something a person should look at.
     *
     * @param code what is doubtful
     * @param detail the words in question or the length of too long a cell
     */
    @Schema(name = "ResponsibleWarning")
    public record Warning(ResponsibleWarning.Code code, String detail) {
        static Warning of(ResponsibleWarning warning) {
            return new Warning(warning.code(), warning.detail());
        }
    }
}
