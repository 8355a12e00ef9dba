package ru.orientir.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.IndicatorView;
import ru.orientir.organisation.OrganisationView;
import ru.orientir.organisation.order.OrderView;
import ru.orientir.organisation.person.PersonInput;
import ru.orientir.organisation.person.PersonView;
import ru.orientir.platform.clock.Today;
import ru.orientir.project.ProjectView;
import ru.orientir.roadmap.part.ActivityView;
import ru.orientir.roadmap.part.RoadmapView;

/**
 * Something found, with what tells it from its likes.
 *
 * @param kind what it is
 * @param number number of an activity or an order, code of an indicator
 * @param title what it is called
 * @param note a person's post today; when an activity takes place, in the words of the plan
 * @param date day of an order
 * @param whole what it is part of: an activity of its roadmap, everything else of an organisation; absent for the topmost organisation
 */
record SearchHit(
        SearchKind kind,
        UUID id,
        @Schema(examples = "4.1") @Nullable String number,
        @Schema(examples = "Ярмарка профессий") String title,
        @Schema(examples = "октябрь 2026") @Nullable String note,
        @Nullable LocalDate date,
        @Nullable Whole whole) {

    /**
     * What something is part of.
     *
     * @param title what the whole is called; absent where the whole itself is out of sight
     */
    @Schema(name = "SearchHitWhole")
    record Whole(UUID id, @Schema(examples = "Дорожная карта") @Nullable String title) {}

    static SearchHit of(ProjectView project) {
        return of(SearchKind.PROJECT, project.id(), project.title(), project.organisationId());
    }

    static SearchHit of(RoadmapView roadmap) {
        return of(SearchKind.ROADMAP, roadmap.id(), roadmap.title(), roadmap.organisationId());
    }

    static SearchHit of(OrganisationView organisation) {
        return of(SearchKind.ORGANISATION, organisation.id(), organisation.name(), organisation.parentId());
    }

    static SearchHit of(ActivityView activity) {
        var dates = activity.schedule() == null ? null : activity.schedule().text();
        return new SearchHit(
                SearchKind.ACTIVITY,
                activity.id(),
                activity.number(),
                activity.title(),
                dates,
                null,
                new Whole(activity.roadmapId(), null));
    }

    static SearchHit of(IndicatorView indicator) {
        return new SearchHit(
                SearchKind.INDICATOR,
                indicator.id(),
                indicator.code(),
                indicator.definition().name(),
                null,
                null,
                new Whole(indicator.organisationId(), null));
    }

    static SearchHit of(OrderView order) {
        return new SearchHit(
                SearchKind.ORDER,
                order.id(),
                order.number(),
                order.title(),
                null,
                order.date(),
                new Whole(order.organisationId(), null));
    }

    static SearchHit of(PersonView person) {
        var post = person.positions().stream()
                .filter(position -> position.to() == null || !position.to().isBefore(Today.date()))
                .findFirst();
        return new SearchHit(
                SearchKind.PERSON,
                person.id(),
                null,
                person.displayName(),
                post.map(PersonInput.Position::title).orElse(null),
                null,
                new Whole(post.map(PersonInput.Position::organisationId).orElse(person.organisationId()), null));
    }

    private static SearchHit of(SearchKind kind, UUID id, String title, @Nullable UUID whole) {
        return new SearchHit(kind, id, null, title, null, null, whole == null ? null : new Whole(whole, null));
    }

    /** The same, saying what its whole is called. */
    SearchHit named(Map<UUID, String> titles) {
        return whole == null
                ? this
                : new SearchHit(kind, id, number, title, note, date, new Whole(whole.id(), titles.get(whole.id())));
    }
}
