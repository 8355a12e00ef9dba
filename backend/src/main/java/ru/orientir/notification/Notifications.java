package ru.orientir.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.change.ChangeSets;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.notice.Notice;
import ru.orientir.platform.notice.Notice.Place;
import ru.orientir.platform.notice.Recipients;

/** Tells people, in the transaction of what they are told of. It knows no feature: whoever has something to say fires a notice. */
@ApplicationScoped
class Notifications {
    private static final String TELL =
            """
            insert into notification
                (id, version, owner_id, subject, kind, about_entity, about_id, parameters, channel)
            select uuidv7(), ?1, place.owner_id, person.subject, ?2, place.entity, place.about_id,
                   jsonb_object(cast(?3 as text[]), cast(?4 as text[])), channel
            from unnest(cast(?5 as uuid[]), cast(?6 as text[]), cast(?7 as uuid[])) place (owner_id, entity, about_id)
            cross join lateral (%s) person (subject)
            cross join unnest(cast(?8 as text[])) channel
            """;

    @Inject
    Session session;

    @Inject
    ChangeSets changes;

    void tell(@Observes Notice notice) {
        switch (notice.to()) {
            case Recipients.Holders holders ->
                tell(notice, "select * from role_holders(place.owner_id, cast(?9 as text[]), ?10)")
                        .setParameter(9, holders.roles().toArray(String[]::new))
                        .setParameter(10, Today.date())
                        .executeUpdate();
            case Recipients.People people ->
                tell(notice, "select unnest(cast(?9 as text[]))")
                        .setParameter(9, people.subjects().toArray(String[]::new))
                        .executeUpdate();
        }
    }

    @Unscoped("whoever gives the notice answers for its places")
    private MutationQuery tell(Notice notice, String people) {
        var parameters = List.copyOf(notice.parameters().entrySet());
        return session.createNativeMutationQuery(TELL.formatted(people))
                .setParameter(1, changes.current())
                .setParameter(2, notice.kind().word())
                .setParameter(3, texts(parameters, Map.Entry::getKey))
                .setParameter(4, texts(parameters, Map.Entry::getValue))
                .setParameter(
                        5, notice.places().stream().map(Place::organisationId).toArray(UUID[]::new))
                .setParameter(6, texts(notice.places(), place -> place.about().entity()))
                .setParameter(
                        7,
                        notice.places().stream()
                                .map(place -> place.about().id())
                                .toArray(UUID[]::new))
                .setParameter(8, texts(notice.kind().channels(), Enum::name));
    }

    private static <T> String[] texts(Collection<T> of, Function<T, String> text) {
        return of.stream().map(text).toArray(String[]::new);
    }
}
