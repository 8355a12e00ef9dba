package ru.orientir.platform.history;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.Scoped;

/**
 * What the API would have answered for a thing in the past: its row of then is read back into its entity, and the entity gives its
 * view. So history has the names and values of the API without a list of its own.
 */
@ApplicationScoped
class PastViews {
    /** Said by the entry itself. */
    private static final Set<String> UNTOLD = Set.of("id", "version", "organisationId");

    private final ObjectMapper answers;
    private final ObjectMapper rows;
    private final Instance<ColumnWord> words;

    @Inject
    PastViews(ObjectMapper json, Things things, @Any Instance<ColumnWord> words) {
        this.words = words;
        // Sixty is written 60, as everywhere, not 6E+1.
        answers = json.copy().setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));
        rows = answers.copy()
                .configure(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, true)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                .setDefaultSetterInfo(JsonSetter.Value.empty())
                // Hibernate writes JSON columns with a mapper of its own, days as three numbers.
                .registerModule(
                        new SimpleModule("rows").addDeserializer(LocalDate.class, LocalDateDeserializer.INSTANCE))
                .setAnnotationIntrospector(new ColumnNames());
        for (var thing : things.all()) {
            if (thing.entity() != null) {
                rows.configOverride(thing.entity())
                        .setVisibility(JsonAutoDetect.Value.construct(
                                Visibility.ANY, Visibility.NONE, Visibility.NONE, Visibility.NONE, Visibility.ANY));
            }
        }
    }

    Revision revision(ChangeLine line) {
        return new Revision(view(line.thing(), line.before()), view(line.thing(), line.row()), true);
    }

    private JsonNode view(Thing thing, @Nullable String row) {
        if (row == null) {
            return answers.createObjectNode();
        }
        try {
            var columns = (ObjectNode) rows.readTree(row);
            words.forEach(word -> word.addTo(columns));
            var entity = (Scoped) rows.treeToValue(columns, thing.entity());
            ObjectNode view = answers.valueToTree(entity.view());
            return view.remove(UNTOLD).remove(thing.untold());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("History holds a %s that can't be read.".formatted(thing.word()), e);
        }
    }

    /** Fields are found by their columns, as Hibernate finds them. */
    private static final class ColumnNames extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable PropertyName findNameForDeserialization(Annotated field) {
            @Nullable Column column = field.getAnnotation(Column.class);
            return column == null || column.name().isEmpty()
                    ? super.findNameForDeserialization(field)
                    : PropertyName.construct(column.name());
        }
    }
}
