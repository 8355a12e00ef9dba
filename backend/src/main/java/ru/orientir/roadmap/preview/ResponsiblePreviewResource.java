package ru.orientir.roadmap.preview;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import ru.orientir.language.name.PersonName;
import ru.orientir.language.responsible.ResponsibleCell;
import ru.orientir.language.responsible.ResponsiblePart;
import ru.orientir.organisation.person.PersonRepository;
import ru.orientir.roadmap.part.RoadmapRepository;

@Path("/responsible-preview")
@Tag(name = "previews")
class ResponsiblePreviewResource {
    @Inject
    PersonRepository people;

    /** Takes a cell as printed, with several parties, roles and notes in it. */
    @GET
    @PermissionsAllowed(RoadmapRepository.READ)
    @Operation(
            operationId = "previewResponsible",
            summary = "Which parties a responsible cell names, and whom they may mean")
    public ResponsiblePreviewView preview(@RestQuery @NotNull @Size(max = ResponsibleCell.MAX_LENGTH) String text) {
        var cell = ResponsibleCell.parse(text);
        return new ResponsiblePreviewView(
                cell.parts().stream()
                        .map(part -> ResponsiblePreviewView.Part.of(part, meant(part)))
                        .toList(),
                cell.warnings().stream().map(ResponsiblePreviewView.Warning::of).toList());
    }

    private List<PersonRepository.Match> meant(ResponsiblePart part) {
        return part.personName() == null
                ? List.of()
                : PersonName.parse(part.personName()).map(people::matching).orElse(List.of());
    }
}
