package ru.orientir.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Definition;

/** The built-in catalogue of common career-guidance indicators to start from. */
@ApplicationScoped
class Catalogue {
    @Inject
    ObjectMapper json;

    private @Nullable List<CatalogueIndicator> items;

    /** An indicator to start from. */
    public record CatalogueIndicator(@Schema(examples = "diagnostics") String code, Definition definition) {}

    synchronized List<CatalogueIndicator> items() {
        if (items == null) {
            try (var file = Catalogue.class.getResourceAsStream("/indicator-catalogue.json")) {
                items = List.copyOf(json.readValue(file, new TypeReference<List<CatalogueIndicator>>() {}));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return items;
    }
}
