package ru.orientir.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.moment.Moments;
import ru.orientir.platform.Unscoped;

/** What an annex says of where it comes from. */
@ApplicationScoped
class ExportRepository {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    @Inject
    EntityManager entities;

    @Inject
    Moments moments;

    /** The name of an organisation the caller has been let see; everything in sight when there is none. */
    @Transactional
    @Unscoped("the organisation has been seen by whoever asks for its figures")
    String name(@Nullable UUID organisation) {
        return organisation == null
                ? "Все организации"
                : entities.createNativeQuery("select name from organisation where id = ?1", String.class)
                        .setParameter(1, organisation)
                        .getSingleResult()
                        .toString();
    }

    /** When a change set was written. */
    @Transactional
    String moment(long number) {
        return moments.writtenAt(number)
                .map(at -> "Данные на %s, изменение № %d"
                        .formatted(MINUTE.format(at.atZone(ZoneId.systemDefault())), number))
                .orElse("Данные на начало работы");
    }
}
