package ru.orientir.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.DefinitionDiff;
import ru.orientir.indicator.definition.DefinitionMerge;
import ru.orientir.language.Wording;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.problem.InputRules;

/** Takes over what a document defines: an indicator of the same name is brought up to date, never doubled. */
@ApplicationScoped
public class IndicatorAdoption {
    @Inject
    Indicators indicators;

    @Inject
    IndicatorRepository repository;

    @Inject
    ChangeGuard guard;

    @Inject
    InputRules rules;

    /**
     * What a document defines, beside what is known under its name.
     *
     * @param known null for a new indicator
     * @param definition as it will be
     */
    public record Edition(@Nullable Indicator known, Definition definition) {

        /** What it changes of the known one, field by field. */
        public List<DefinitionDiff.FieldChange> changes() {
            return known == null ? List.of() : Indicators.changes(known.definition(), definition);
        }
    }

    /** What {@link #adopt} would add and change. */
    public List<Edition> compare(UUID organisationId, List<Definition> definitions) {
        var known = repository.ofOrganisation(organisationId);
        return definitions.stream()
                .map(definition -> edition(known, definition))
                .toList();
    }

    /**
     * Adds the new ones to the project and gives the known ones a new version where they differ.
     *
     * @param note why the versions are made
     * @return the indicators of the document in its order
     */
    public List<UUID> adopt(UUID organisationId, UUID projectId, List<Definition> definitions, String note) {
        if (definitions.isEmpty()) {
            return List.of();
        }
        guard.requireScope(organisationId, IndicatorRepository.EDIT);
        var known = new ArrayList<>(repository.ofOrganisation(organisationId));
        var ids = new LinkedHashSet<UUID>();
        for (var definition : definitions) {
            var edition = edition(known, rules.require(definition));
            if (edition.known() == null) {
                var input = new IndicatorInput(organisationId, null, edition.definition(), note, projectId);
                known.add(indicators.create(input));
                ids.add(known.getLast().id());
            } else {
                indicators.revise(edition.known(), edition.definition(), note);
                ids.add(edition.known().id());
            }
        }
        return List.copyOf(ids);
    }

    private static Edition edition(List<Indicator> known, Definition definition) {
        return named(known, definition.name())
                .map(found -> new Edition(found, DefinitionMerge.of(found.definition(), definition)))
                .orElseGet(() -> new Edition(null, definition));
    }

    private static Optional<Indicator> named(List<Indicator> known, String name) {
        return known.stream()
                .filter(indicator -> Wording.same(indicator.name(), name))
                .findFirst();
    }
}
