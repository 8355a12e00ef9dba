package ru.orientir.organisation.person;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Created;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

@Path("/people")
@Tag(name = "people")
class PersonResource {
    @Inject
    PersonRepository people;

    @GET
    @PermissionsAllowed("person:read")
    @Operation(operationId = "listPeople", summary = "People by name, post or organisation")
    public Page<PersonView> list(
            @RestQuery @Size(max = 200) @Nullable String q,
            @RestQuery @Nullable UUID organisationId,
            @RestQuery boolean trashed,
            @Parameter(schema = @Schema(enumeration = {"familyName"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return people.find(q, organisationId, trashed, sort, paging).map(Person::view);
    }

    @POST
    @Transactional
    @PermissionsAllowed(PersonRepository.EDIT)
    @Operation(operationId = "createPerson", summary = "Add a person")
    public RestResponse<PersonView> create(@Valid @NotNull PersonInput input) {
        return Created.at("people", people.create(input).view());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("person:read")
    @Operation(operationId = "getPerson", summary = "One person with posts held over time")
    public PersonView get(@RestPath UUID id) {
        return people.get(id).view();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(PersonRepository.EDIT)
    @Operation(operationId = "replacePerson", summary = "Replace a person")
    public PersonView replace(@RestPath UUID id, @Valid @NotNull PersonInput input) {
        var person = people.forChange(id);
        people.replace(person, input);
        return person.view();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(PersonRepository.EDIT)
    @Operation(operationId = "trashPerson", summary = "Put a person into the trash")
    public void trash(@RestPath UUID id) {
        people.trash(id);
    }

    @POST
    @Path("/{id}/restore")
    @Transactional
    @PermissionsAllowed(PersonRepository.EDIT)
    @Operation(operationId = "restorePerson", summary = "Take a person out of the trash")
    public PersonView restore(@RestPath UUID id) {
        return people.restore(id).view();
    }
}
