package ru.orientir.platform.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.orientir.platform.About;

/**
 * People are to be told something; fired in the transaction that gives the reason, and told only if that is committed.
 *
 * @param parameters what the sentence is made of, such as titles, ISO dates and counts, as text; never the sentence itself
 * @param places for whom something is to be done there, and about what
 */
public record Notice(NoticeKind kind, Map<String, String> parameters, List<Place> places, Recipients to) {
    public Notice {
        parameters = Map.copyOf(parameters);
        places = List.copyOf(places);
    }

    /** An organisation, found by the feature that tells, and what the notice there is about. */
    public record Place(UUID organisationId, About about) {}
}
