package ru.orientir.figures.name;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.moment.Moment;
import ru.orientir.indicator.Indicator;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.problem.ProblemException;

/** Which indicators a question is about: a code may stand for one in each of several municipalities. */
@ApplicationScoped
public class NamedIndicators {
    private static final String UPWARDS =
            """
            with recursive up as (
                select place.id, place.parent_id, 0 as steps from %1$s place where place.id = ?
                union all
                select above.id, above.parent_id, up.steps + 1 from up join %1$s above on above.id = up.parent_id)
            select id from up order by steps
            """;

    @Inject
    IndicatorRepository indicators;

    @Inject
    Database database;

    /**
     * The indicator each code or id stands for: of those in sight, the one of the nearest organisation at or above the asked one.
     *
     * @throws ProblemException 400 at the parameter when a name stands for none in sight, or for several
     */
    public List<Indicator> each(String parameter, List<String> codesOrIds, @Nullable UUID organisation, Moment moment) {
        if (codesOrIds.isEmpty()) {
            return List.of();
        }
        var found = indicators.named(parameter, codesOrIds);
        return codesOrIds.stream()
                .map(name -> one(parameter, name, organisation, found, moment))
                .toList();
    }

    private Indicator one(
            String parameter, String name, @Nullable UUID organisation, List<Indicator> all, Moment moment) {
        var found = all.stream()
                .filter(i -> i.code().equals(name) || i.id().toString().equals(name))
                .toList();
        if (found.size() > 1 && organisation != null) {
            for (var above : upwards(organisation, moment)) {
                var own = found.stream().filter(i -> i.ownerId().equals(above)).toList();
                if (own.size() == 1) {
                    return own.getFirst();
                }
            }
        }
        if (found.size() > 1) {
            throw ProblemException.invalidParameter(
                    parameter,
                    name + " stands for several indicators: give the id, or say under which organisation.",
                    List.of());
        }
        return found.getFirst();
    }

    /** All that an organisation reports by: its own and those of the organisations above, in their order; without one, all in sight. */
    public List<Indicator> all(@Nullable UUID organisation, Moment moment) {
        return organisation == null
                ? indicators.list("deletedAt is null order by position, id")
                : indicators.list(
                        "deletedAt is null and ownerId in ?1 order by position, id", upwards(organisation, moment));
    }

    /** The organisation and those above it, the nearest first. */
    @Unscoped("only chooses among the indicators in sight")
    private List<UUID> upwards(UUID organisation, Moment moment) {
        return database.list(
                Sql.of(UPWARDS.formatted(moment.places()), organisation), row -> row.getObject(1, UUID.class));
    }
}
