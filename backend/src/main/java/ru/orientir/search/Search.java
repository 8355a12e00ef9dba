package ru.orientir.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.organisation.OrganisationRepository;
import ru.orientir.organisation.order.OrderRepository;
import ru.orientir.organisation.person.PersonRepository;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.http.Found;
import ru.orientir.project.ProjectRepository;
import ru.orientir.roadmap.part.ActivityRepository;
import ru.orientir.roadmap.part.RoadmapRepository;

/** Asks each feature what is meant, within what the caller may read of it. */
@ApplicationScoped
class Search {
    @Inject
    Access access;

    @Inject
    ProjectRepository projects;

    @Inject
    RoadmapRepository roadmaps;

    @Inject
    ActivityRepository activities;

    @Inject
    IndicatorRepository indicators;

    @Inject
    OrderRepository orders;

    @Inject
    PersonRepository people;

    @Inject
    OrganisationRepository organisations;

    /** What is meant of one kind, the likeliest first, with one more than is answered where there is more. */
    private record Meant(SearchKind kind, List<Found<SearchHit>> found) {
        double best() {
            return found.getFirst().score();
        }
    }

    /** @param limit how many of each kind */
    SearchView answer(String words, int limit) {
        var meant = meant(words, limit + 1);
        var items = meant.stream()
                .flatMap(one -> one.found().stream().limit(limit))
                .map(Found::thing)
                .toList();
        var titles = titles(items);
        return new SearchView(
                items.stream().map(hit -> hit.named(titles)).toList(),
                meant.stream()
                        .filter(one -> one.found().size() > limit)
                        .map(Meant::kind)
                        .toList());
    }

    private List<Meant> meant(String words, int most) {
        return Stream.of(SearchKind.values())
                .map(kind -> new Meant(kind, access.seeing(kind.permission(), () -> likeliest(kind, words, most))))
                .filter(one -> !one.found().isEmpty())
                .sorted(Comparator.comparingDouble(Meant::best).reversed())
                .toList();
    }

    private List<Found<SearchHit>> likeliest(SearchKind kind, String words, int most) {
        return switch (kind) {
            case PROJECT -> hits(projects.likeliest(words, most), project -> SearchHit.of(project.view()));
            case ROADMAP -> hits(roadmaps.likeliest(words, most), roadmap -> SearchHit.of(roadmap.view()));
            case ACTIVITY -> hits(activities.likeliest(words, most), activity -> SearchHit.of(activity.view()));
            case INDICATOR -> hits(indicators.likeliest(words, most), indicator -> SearchHit.of(indicator.view()));
            case ORDER -> hits(orders.likeliest(words, most), order -> SearchHit.of(order.view()));
            case PERSON -> hits(people.likeliest(words, most), person -> SearchHit.of(person.view()));
            case ORGANISATION -> hits(organisations.likeliest(words, most), one -> SearchHit.of(one.view()));
        };
    }

    private static <T> List<Found<SearchHit>> hits(List<Found<T>> found, Function<T, SearchHit> hit) {
        return found.stream()
                .map(one -> new Found<>(hit.apply(one.thing()), one.score()))
                .toList();
    }

    /** What the wholes of these are called. */
    private Map<UUID, String> titles(List<SearchHit> items) {
        var wholes = items.stream()
                .map(SearchHit::whole)
                .filter(Objects::nonNull)
                .map(SearchHit.Whole::id)
                .collect(Collectors.toSet());
        var titles = new HashMap<UUID, String>();
        titles.putAll(access.seeing(SearchKind.ROADMAP.permission(), () -> roadmaps.titles(wholes)));
        titles.putAll(access.seeing(SearchKind.ORGANISATION.permission(), () -> organisations.names(wholes)));
        return titles;
    }
}
