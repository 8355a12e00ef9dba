package ru.orientir.collection.campaign;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.Defaulted;
import ru.orientir.platform.Lists;

/**
 * Who is asked: every organisation of these kinds in a subtree that existed in the period, but the excluded ones.
 *
 * @param under root of the subtree
 */
public record CampaignParticipants(
        @NotNull UUID under,
        @NotEmpty @Size(max = 9) List<OrganisationKind> kinds,
        @Size(max = 2000) @Defaulted List<UUID> excluded) {

    public CampaignParticipants {
        excluded = Lists.of(excluded);
    }

    /** Whether everybody the other one asks is asked here too. */
    boolean covers(CampaignParticipants other) {
        return under.equals(other.under) && kinds.containsAll(other.kinds) && other.excluded.containsAll(excluded);
    }
}
