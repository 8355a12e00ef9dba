package ru.orientir.figures.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ru.orientir.figures.suppression.Place;
import ru.orientir.platform.clock.ClockCache;

/** The organisation tree of a moment. */
@ApplicationScoped
class Trees {
    private static final String CHANGED =
            """
            select exists (select 1 from change_set join change on change.change_set_id = change_set.id
                           where change_set.number > ? and change.entity = 'organisation')
            """;

    @Inject
    Database database;

    private final ClockCache<Long, Boolean> changed = new ClockCache<>();
    private final ClockCache<Long, List<Place>> places = new ClockCache<>();

    /** Whether any organisation was changed between a moment and now. */
    boolean isPast(long moment, long now) {
        return moment < now
                && changed.get(now, moment, asked -> database.list(Sql.of(CHANGED, asked), row -> row.getBoolean(1))
                        .getFirst());
    }

    List<Place> places(long moment, long now) {
        return places.get(
                now,
                moment,
                asked -> database.list(
                        isPast(asked, now)
                                ? Sql.of("select id, parent_id from organisation_place_at(?)", asked)
                                : Sql.of("select id, parent_id from organisation"),
                        row -> new Place(row.getObject(1, UUID.class), row.getObject(2, UUID.class))));
    }
}
