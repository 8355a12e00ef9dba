package ru.orientir.collection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Question;
import ru.orientir.collection.entry.Rules;
import ru.orientir.indicator.Indicator;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.period.PeriodKind;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ProblemException;

/** Which indicators a campaign asks for: as they are written, and by the versions they are measured by. */
@ApplicationScoped
class AskedIndicators {
    @Inject
    IndicatorRepository indicators;

    /**
     * The indicators of an input; those the open campaign has pinned stay pinned.
     *
     * @param faults takes what is wrong with them, and with the rules between them
     */
    List<AskedIndicator> written(CampaignInput input, @Nullable Campaign open, List<FieldError> faults) {
        var pinned = pinned(open);
        var known = known(input);
        var codes = new HashSet<String>();
        var asked = new ArrayList<AskedIndicator>();
        for (int i = 0; i < input.indicators().size(); i++) {
            var pointer = pointer(i);
            var each = input.indicators().get(i);
            var found = known.get(each.indicatorId());
            var before = pinned.get(each.indicatorId());
            if (before != null) {
                asked.add(before.inWindow(each.closesOn(), each.refinedUntil()));
            } else if (found == null) {
                faults.add(new FieldError(pointer, "unknown_reference", "There is no such indicator."));
            } else {
                asked.add(AskedIndicator.unpinned(found, each));
            }
            if (found != null && !codes.add(found.code())) {
                faults.add(new FieldError(pointer, "repeated_code", "Another one has this code."));
            }
        }
        faults.addAll(Rules.faults(input.rules(), questions(asked, known)));
        return asked;
    }

    private static Map<UUID, AskedIndicator> pinned(@Nullable Campaign open) {
        return open == null
                ? Map.of()
                : open.indicators().stream()
                        .collect(Collectors.toMap(AskedIndicator::indicatorId, Function.identity()));
    }

    private Map<UUID, Indicator> known(CampaignInput input) {
        return indicators
                .list(
                        "deletedAt is null and id in ?1",
                        input.indicators().stream()
                                .map(CampaignInput.Asked::indicatorId)
                                .toList())
                .stream()
                .collect(Collectors.toMap(Indicator::id, Function.identity()));
    }

    /** As they are asked: what is pinned by its version, what is not by its newest one. */
    private List<Question> questions(List<AskedIndicator> asked, Map<UUID, Indicator> known) {
        var pinned = indicators.versions(asked.stream()
                .map(AskedIndicator::versionId)
                .filter(Objects::nonNull)
                .toList());
        return asked.stream()
                .map(a -> new Question(
                        a.code(),
                        a.versionId() == null
                                ? Objects.requireNonNull(known.get(a.indicatorId()), a.code())
                                        .definition()
                                : Objects.requireNonNull(pinned.get(a.versionId()), a.code())
                                        .definition()))
                .toList();
    }

    /** Gives each its version, the newest one where it has none yet; refuses what cannot be collected. */
    List<AskedIndicator> pin(List<AskedIndicator> asked, String period, CampaignParticipants who) {
        var kind = ReportingPeriod.parse(period).kind();
        var faults = new ArrayList<FieldError>();
        var pinned = new ArrayList<AskedIndicator>();
        for (int i = 0; i < asked.size(); i++) {
            var each = asked.get(i);
            if (each.versionId() != null) {
                pinned.add(each);
                continue;
            }
            indicators.referenced(each.indicatorId(), pointer(i));
            var ref = indicators.current(each.indicatorId());
            pinned.add(each.pinned(ref));
            addUncollectable(faults, pointer(i), ref.definition(), kind, who);
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return pinned;
    }

    private static void addUncollectable(
            List<FieldError> faults, String pointer, Definition definition, PeriodKind kind, CampaignParticipants who) {
        if (!definition.collectable()) {
            faults.add(new FieldError(pointer, "unfinished", "Its definition is not finished."));
        }
        if (!definition.periodKinds().contains(kind)) {
            faults.add(new FieldError(pointer, "other_period", "It is not measured over such a period."));
        }
        if (definition.reportedBy().stream().noneMatch(who.kinds()::contains)) {
            faults.add(new FieldError(pointer, "nobody_reports", "Nobody of those asked reports it."));
        }
    }

    private static String pointer(int index) {
        return "#/indicators/" + index + "/indicatorId";
    }

    List<Definition> definitions(List<AskedIndicator> pinned) {
        return indicators
                .versions(pinned.stream().map(AskedIndicator::versionId).toList())
                .values()
                .stream()
                .map(IndicatorVersionRef::definition)
                .toList();
    }
}
