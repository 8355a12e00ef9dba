package ru.orientir.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What a migration puts under the clock and what an entity says of it are two halves of one registration. */
@QuarkusTest
class TrackedTablesTest {
    @Inject
    Session session;

    @Inject
    Things things;

    @Test
    void everyTableUnderTheClockHasAWordAndEveryWordATable() {
        List<String> tables = session.createNativeQuery(
                        """
                        select distinct cast(cast(tgrelid as regclass) as text) from pg_trigger
                        where tgfoid = cast('record_change' as regproc)
                        """,
                        String.class)
                .getResultList();
        assertThat(things.all().stream().filter(thing -> thing.entity() != null).map(Thing::table))
                .containsExactlyInAnyOrderElementsOf(tables);
    }
}
