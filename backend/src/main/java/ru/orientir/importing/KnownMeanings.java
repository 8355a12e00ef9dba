package ru.orientir.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.orientir.importing.conversion.PartyName;
import ru.orientir.importing.conversion.PartyNames;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.value.PartyMeaning;

/** Who the responsible names of an organisation's documents are: said in one review, known in the next. */
@ApplicationScoped
class KnownMeanings {
    @Inject
    ImportRepository imports;

    /** The draft, with the names somebody has explained before. */
    Draft understood(UUID ownerId, Draft draft) {
        var words = PartyNames.of(draft).stream().map(PartyName::words).toList();
        return draft.with(imports.meanings(ownerId, words).stream()
                .collect(Collectors.toMap(KnownMeaning::words, KnownMeaning::meaning)));
    }

    void keep(UUID ownerId, Map<String, PartyMeaning> meanings) {
        meanings.forEach((words, meaning) -> imports.keep(new KnownMeaning(ownerId, words, meaning)));
    }
}
