package ru.orientir.importing.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.comparison.ImportDifference;
import ru.orientir.importing.comparison.LastImport;
import ru.orientir.importing.comparison.OrderMerge;
import ru.orientir.importing.comparison.ProjectMerge;
import ru.orientir.importing.comparison.RoadmapMerge;
import ru.orientir.importing.conversion.DraftConversion;
import ru.orientir.importing.conversion.OrderConversion;
import ru.orientir.importing.conversion.PassportConversion;
import ru.orientir.importing.draft.Draft;
import ru.orientir.organisation.order.Orders;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;
import ru.orientir.project.Project;
import ru.orientir.project.ProjectContent;
import ru.orientir.project.Projects;
import ru.orientir.roadmap.RoadmapContent;

/** Turns a draft into order, project, roadmaps and indicators, or into changes of those it has become before. */
@ApplicationScoped
public class Confirmation {
    @Inject
    Orders orders;

    @Inject
    Projects projects;

    @Inject
    ImportedRoadmaps roadmaps;

    @Inject
    ImportedIndicators indicators;

    /** The parts of a project put together with those of a draft. The order is null where there is none to change. */
    private record Merges(@Nullable OrderMerge order, ProjectMerge project, List<RoadmapMerge> roadmaps) {
        List<ImportDifference> differences() {
            var all = new ArrayList<ImportDifference>();
            if (order != null) {
                all.addAll(order.differences());
            }
            all.addAll(project.differences());
            roadmaps.forEach(roadmap -> all.addAll(roadmap.differences()));
            return all;
        }
    }

    /** The project a document has become before: by its order's number and date, else by its title. */
    public Optional<Project> match(UUID organisationId, Draft draft) {
        return Optional.ofNullable(draft.order())
                .flatMap(order -> OrderConversion.date(order)
                        .flatMap(date -> projects.ofOrder(organisationId, OrderConversion.number(order), date)))
                .or(() -> projects.titled(organisationId, DraftConversion.title(draft)));
    }

    /** @param imports of the project before, the newest first */
    public List<ImportDifference> differences(Project project, Draft draft, List<LastImport> imports) {
        var all = merges(project, draft, imports, roadmaps.compared(project.id(), draft, imports))
                .differences();
        all.addAll(indicators.diff(project.ownerId(), draft));
        return all;
    }

    /** How much it would become as a new project. */
    public ImportCounts counts(Draft draft) {
        var nowhere = new UUID(0, 0);
        var contents = ImportedRoadmaps.anew(nowhere, draft).stream()
                .map(RoadmapMerge::content)
                .toList();
        return new ImportCounts(
                OrderConversion.document(draft, "")
                        .map(order -> order.content().instructions().size())
                        .orElse(0),
                contents.size(),
                contents.stream().mapToInt(content -> content.sections().size()).sum(),
                contents.stream().mapToInt(RoadmapContent::activityCount).sum(),
                ImportedIndicators.count(draft));
    }

    public Confirmed create(UUID organisationId, Draft draft) {
        var title = DraftConversion.title(draft);
        var orderId = OrderConversion.document(draft, title)
                .map(document -> orders.create(organisationId, document))
                .orElse(null);
        var project = projects.create(organisationId, content(title, orderId, draft));
        return confirmed(project, orderId, draft, roadmaps.write(ImportedRoadmaps.anew(project.id(), draft)));
    }

    /** @throws ProblemException 409 while people and the document have changed the same and nobody has decided */
    public Confirmed update(Project project, Draft draft, List<LastImport> imports) {
        var merges = merges(project, draft, imports, roadmaps.locked(project.id(), draft, imports));
        if (merges.differences().stream().anyMatch(difference -> difference.take() == null)) {
            throw ProblemException.because(
                    ProblemType.CONFLICT, "undecided", "People and the document have changed the same: decide first.");
        }
        var orderId = write(project, draft, merges.order());
        var content = merges.project().content();
        projects.update(project.id(), new ProjectContent(content.title(), orderId, content.passport()));
        return confirmed(project, orderId, draft, roadmaps.write(merges.roadmaps()));
    }

    private @Nullable UUID write(Project project, Draft draft, @Nullable OrderMerge merge) {
        var known = project.orderId();
        if (merge != null && known != null) {
            orders.replace(known, merge.document());
            return known;
        }
        return orders.isKnown(known)
                ? known
                : OrderConversion.document(draft, title(project, draft))
                        .map(document -> orders.create(project.ownerId(), document))
                        .orElse(known);
    }

    private Confirmed confirmed(Project project, @Nullable UUID orderId, Draft draft, Map<String, UUID> rows) {
        var ids = draft.roadmaps().stream()
                .map(roadmap -> rows.get(roadmap.key()))
                .toList();
        var defined = indicators.write(project.ownerId(), project.id(), draft);
        return new Confirmed(new ImportResult(orderId, project.id(), ids, defined), rows);
    }

    private Merges merges(Project project, Draft draft, List<LastImport> imports, List<RoadmapMerge> merged) {
        var mine = new ProjectContent(project.title(), project.orderId(), project.passport());
        var base = LastImport.withPassport(imports)
                .map(last -> content(project, last))
                .orElse(null);
        var content = new ProjectMerge(project.id(), base, mine, content(project, draft), draft.decisions());
        return new Merges(order(project, draft, imports), content, merged);
    }

    private @Nullable OrderMerge order(Project project, Draft draft, List<LastImport> imports) {
        var id = project.orderId();
        var mine = orders.own(project.ownerId(), id);
        var theirs = OrderConversion.document(draft, title(project, draft));
        if (id == null || mine.isEmpty() || theirs.isEmpty()) {
            return null;
        }
        var base = LastImport.withOrder(imports)
                .flatMap(last -> OrderConversion.document(last, title(project, last)))
                .orElse(null);
        return new OrderMerge(id, base, mine.get(), theirs.get(), draft.decisions());
    }

    private static ProjectContent content(Project project, Draft draft) {
        return content(title(project, draft), project.orderId(), draft);
    }

    private static ProjectContent content(String title, @Nullable UUID orderId, Draft draft) {
        return new ProjectContent(title, orderId, PassportConversion.of(draft));
    }

    /** A roadmap that comes alone, as one more annex of the order, does not rename the project. */
    private static String title(Project project, Draft draft) {
        var title = DraftConversion.title(draft);
        return DraftConversion.isOfRoadmap(title, draft) ? project.title() : title;
    }
}
