package ru.orientir.platform.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.problem.ProblemException;

/** Jobs in sight of the caller: of each kind those below where the permission of the kind is held. */
@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<Job, UUID> {
    private static final Sorting<Job> SORTING = Sorting.by("createdAt", "e.createdAt", Instant.class, Job::createdAt);

    @Inject
    Kinds kinds;

    @Inject
    Access access;

    Job get(UUID id) {
        var sight = sight();
        sight.parameters().put("id", id);
        return find("from Job e where e.id = :id and (" + sight.condition() + ")", sight.parameters())
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("job", id));
    }

    Page<Job> find(
            @Nullable UUID organisationId,
            @Nullable String kind,
            @Nullable JobState state,
            @Nullable String sort,
            Paging paging) {
        var sight = sight();
        return PageQuery.of(Job.class)
                .where(sight.condition())
                .with(sight.parameters())
                .where("e.organisationId = :organisationId", "organisationId", organisationId)
                .where("e.kind = :kind", "kind", kind)
                .where("e.state = :state", "state", state)
                .page(getEntityManager(), SORTING, sort == null ? "-createdAt" : sort, paging);
    }

    private record Sight(String condition, Map<String, Object> parameters) {}

    private Sight sight() {
        List<String> conditions = new ArrayList<>(List.of("1 = 0"));
        var parameters = new HashMap<String, Object>();
        for (var kind : kinds.byName().values()) {
            int number = conditions.size();
            conditions.add("e.kind = :kind%d and is_below(e.organisationId, :reach%d)".formatted(number, number));
            parameters.put("kind" + number, kind.name());
            parameters.put("reach" + number, access.reach(kind.permission()).parameter());
        }
        return new Sight(String.join(" or ", conditions), parameters);
    }
}
