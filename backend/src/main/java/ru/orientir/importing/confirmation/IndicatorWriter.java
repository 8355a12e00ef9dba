package ru.orientir.importing.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.IndicatorDraft;
import ru.orientir.indicator.Indicator;
import ru.orientir.indicator.IndicatorInput;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.Indicators;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.platform.access.ChangeGuard;

/** Turns the rows of a methodology into indicators; one of the same name is brought up to date, never doubled. */
@ApplicationScoped
class IndicatorWriter {
    private static final String NOTE = "Импорт документа";

    @Inject
    Indicators useCases;

    @Inject
    IndicatorRepository indicators;

    @Inject
    ChangeGuard guard;

    @Inject
    Validator validator;

    /** @return the indicators of the document in its order */
    List<UUID> write(UUID organisationId, UUID projectId, Draft draft) {
        var rows = rows(draft);
        if (rows.isEmpty()) {
            return List.of();
        }
        guard.requireScope(organisationId, IndicatorRepository.EDIT);
        var known = new ArrayList<>(indicators.ofOrganisation(organisationId));
        var ids = new ArrayList<UUID>();
        for (var row : rows) {
            var definition = RoadmapWriter.valid(validator, IndicatorConversion.definition(row));
            var found = named(known, definition.name());
            if (found.isPresent()) {
                useCases.revise(found.get(), IndicatorMerge.of(found.get().definition(), definition), NOTE);
            } else {
                known.add(useCases.create(new IndicatorInput(organisationId, null, definition, NOTE, projectId)));
            }
            var id = found.orElseGet(known::getLast).id();
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** What {@link #write} would change of the indicators there are, and which it would add. */
    List<ImportDifference> diff(UUID organisationId, Draft draft) {
        var known = indicators.ofOrganisation(organisationId);
        var differences = new ArrayList<ImportDifference>();
        for (var row : rows(draft)) {
            var definition = IndicatorConversion.definition(row);
            var found = named(known, definition.name());
            if (found.isEmpty()) {
                differences.add(Differences.added("indicator", definition.name()));
            } else {
                var before = found.get().definition();
                differences.addAll(changes(found.get(), before, IndicatorMerge.of(before, definition)));
            }
        }
        return differences;
    }

    private static List<ImportDifference> changes(Indicator known, Definition before, Definition after) {
        return Indicators.changes(before, after).stream()
                .map(change -> new ImportDifference(
                        ImportDifference.Kind.CHANGED,
                        "indicator",
                        known.id(),
                        after.name(),
                        change.field(),
                        change.before() == null ? null : IndicatorMerge.words(change.before()),
                        change.after() == null ? null : IndicatorMerge.words(change.after())))
                .toList();
    }

    private static List<IndicatorDraft> rows(Draft draft) {
        return draft.indicators().stream()
                .filter(IndicatorConversion::isDefined)
                .toList();
    }

    private static Optional<Indicator> named(List<Indicator> known, String name) {
        var wanted = DraftConversion.normalised(name);
        return known.stream()
                .filter(indicator ->
                        DraftConversion.normalised(indicator.name()).equals(wanted))
                .findFirst();
    }
}
