package ru.orientir.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;

/** Everything history is told of, as the features have said it with {@link Tracked}. */
@ApplicationScoped
public class Things {
    private final Map<String, Thing> byWord = new TreeMap<>();
    private final Map<String, Thing> byTable = new HashMap<>();
    private final Map<Thing, Revised> keepers = new HashMap<>();

    @Inject
    Things(EntityManagerFactory factory, @Any Instance<Revised> revised) {
        for (var entity : factory.getMetamodel().getEntities()) {
            if (entity.getJavaType().isAnnotationPresent(Tracked.class)) {
                add(Thing.of(entity.getJavaType()));
            }
        }
        for (var keeper : revised.handles()) {
            var thing = Thing.kept(keeper.getBean().getBeanClass().getAnnotation(Tracked.class));
            keepers.put(thing, keeper.get());
            add(thing);
        }
    }

    private void add(Thing thing) {
        byWord.put(thing.word(), thing);
        byTable.put(thing.table(), thing);
    }

    Collection<Thing> all() {
        return byWord.values();
    }

    /** The one of a word, or all; 400 for a word nobody has said. */
    Collection<Thing> asked(@Nullable String word) {
        if (word == null) {
            return all();
        }
        var thing = byWord.get(word);
        if (thing == null) {
            throw ProblemException.invalidParameter(
                    "entity", "History is not told of this.", List.copyOf(byWord.keySet()));
        }
        return List.of(thing);
    }

    Thing ofTable(String table) {
        return Objects.requireNonNull(byTable.get(table), table);
    }

    /** Who keeps the revisions of a thing whose rows {@code change} doesn't hold. */
    Revised keeper(Thing thing) {
        return Objects.requireNonNull(keepers.get(thing), thing.word());
    }
}
