package ru.orientir.platform.job;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds the features have registered. */
@ApplicationScoped
class Kinds {
    private final Map<String, JobKind> byName;

    @Inject
    Kinds(@All List<JobKind> registered) {
        byName = registered.stream().collect(Collectors.toUnmodifiableMap(JobKind::name, Function.identity()));
    }

    Map<String, JobKind> byName() {
        return byName;
    }

    /** None for a job that a newer version of this program has queued. */
    Optional<JobKind> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
