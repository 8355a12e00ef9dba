package ru.orientir.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.Indicator;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.platform.problem.ProblemException;

/** Which indicators a question is about: a code may stand for one in each of several municipalities. */
@ApplicationScoped
class AskedIndicators {
    @Inject
    IndicatorRepository indicators;

    @Inject
    Peers peers;

    /** The indicator each code or id stands for: of those in sight, the one of the nearest organisation at or above the asked one. */
    List<Indicator> each(String parameter, List<String> codesOrIds, @Nullable UUID organisation) {
        if (codesOrIds.isEmpty()) {
            return List.of();
        }
        var found = indicators.named(parameter, codesOrIds);
        return codesOrIds.stream()
                .map(name -> one(parameter, name, organisation, found))
                .toList();
    }

    private Indicator one(String parameter, String name, @Nullable UUID organisation, List<Indicator> all) {
        var found = all.stream()
                .filter(i -> i.code().equals(name) || i.id().toString().equals(name))
                .toList();
        if (found.size() > 1 && organisation != null) {
            for (var above : peers.upwards(organisation)) {
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
    List<Indicator> all(@Nullable UUID organisation) {
        return organisation == null
                ? indicators.list("deletedAt is null order by position, id")
                : indicators.list(
                        "deletedAt is null and ownerId in ?1 order by position, id", peers.upwards(organisation));
    }
}
