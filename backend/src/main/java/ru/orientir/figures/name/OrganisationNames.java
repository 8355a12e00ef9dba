package ru.orientir.figures.name;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.moment.Moment;
import ru.orientir.platform.RunsSql;

/** What organisations were called at a moment, for the rows that are shown. */
@ApplicationScoped
public class OrganisationNames {
    @Inject
    Database database;

    /** The short ones, where there are any. */
    @RunsSql
    public Map<UUID, String> of(Collection<UUID> organisations, Moment moment) {
        var names = HashMap.<UUID, String>newHashMap(organisations.size());
        database.list(
                Sql.of(
                        "select o.id, coalesce(o.short_name, o.name) from " + moment.organisations()
                                + " o where o.id = any (?::uuid[])",
                        List.copyOf(organisations)),
                row -> names.put(row.getObject(1, UUID.class), row.getString(2)));
        return names;
    }
}
