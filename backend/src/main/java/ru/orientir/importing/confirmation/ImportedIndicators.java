package ru.orientir.importing.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.orientir.importing.comparison.ImportDifference;
import ru.orientir.importing.comparison.ValueWords;
import ru.orientir.importing.conversion.IndicatorConversion;
import ru.orientir.importing.draft.Draft;
import ru.orientir.indicator.IndicatorAdoption;
import ru.orientir.indicator.IndicatorAdoption.Edition;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.DefinitionDiff;
import ru.orientir.language.Wording;

/** The indicators a draft defines, handed to those who keep indicators. */
@ApplicationScoped
class ImportedIndicators {
    private static final String NOTE = "Импорт документа";

    @Inject
    IndicatorAdoption adoption;

    /** @return the indicators of the document in its order */
    List<UUID> write(UUID organisationId, UUID projectId, Draft draft) {
        return adoption.adopt(organisationId, projectId, definitions(draft), NOTE);
    }

    /** What {@link #write} would change of the indicators there are, and which it would add. */
    List<ImportDifference> diff(UUID organisationId, Draft draft) {
        return adoption.compare(organisationId, definitions(draft)).stream()
                .flatMap(ImportedIndicators::differences)
                .toList();
    }

    /** How many {@link #write} answers: two rows of one name are one indicator. */
    static int count(Draft draft) {
        return (int) definitions(draft).stream()
                .map(definition -> Wording.plain(definition.name()))
                .distinct()
                .count();
    }

    private static Stream<ImportDifference> differences(Edition edition) {
        var known = edition.known();
        return known == null
                ? Stream.of(
                        ImportDifference.added("indicator", edition.definition().name()))
                : edition.changes().stream().map(change -> changed(known.id(), edition, change));
    }

    private static ImportDifference changed(UUID known, Edition edition, DefinitionDiff.FieldChange change) {
        return ImportDifference.changed(
                "indicator",
                known,
                edition.definition().name(),
                change.field(),
                change.before() == null ? null : ValueWords.of(change.before()),
                change.after() == null ? null : ValueWords.of(change.after()));
    }

    private static List<Definition> definitions(Draft draft) {
        return draft.indicators().stream()
                .filter(IndicatorConversion::isDefined)
                .map(IndicatorConversion::definition)
                .toList();
    }
}
