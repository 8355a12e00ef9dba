package ru.orientir.importing.draft.value;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.organisation.OrganisationKind;

/**
 * Who a printed name is, as a person has said.
 *
 * @param personId a person
 * @param organisationId an organisation, or whose post it is
 * @param headsOf every head of an organisation of this kind
 */
public record PartyMeaning(
        @Nullable UUID personId, @Nullable UUID organisationId, @Nullable OrganisationKind headsOf) {}
