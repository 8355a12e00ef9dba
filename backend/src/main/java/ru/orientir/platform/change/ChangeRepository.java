package ru.orientir.platform.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;

@ApplicationScoped
class ChangeRepository implements PanacheRepositoryBase<Change, UUID> {
    private static final Sorting<Change> SORTING = Sorting.by("number", "e.number", Long.class, Change::version);

    Page<Change> find(
            @Nullable TrackedEntity entity,
            @Nullable UUID entityId,
            @Nullable Long since,
            @Nullable String sort,
            Paging paging) {
        return PageQuery.of(Change.class)
                .where("e.entity = :entity", "entity", entity)
                .where("e.entityId = :entityId", "entityId", entityId)
                .where("e.number > :since", "since", since)
                .page(getEntityManager(), SORTING, sort, paging);
    }
}
