package ru.orientir.importing.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Draft;
import ru.orientir.organisation.order.Orders;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;
import ru.orientir.project.Project;
import ru.orientir.project.ProjectContent;
import ru.orientir.project.Projects;

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

    /** What a draft has become before, and what confirming it as an update would change there. */
    public Optional<KnownProject> known(UUID organisationId, Draft draft) {
        return match(organisationId, draft).map(project -> new KnownProject(project.id(), diff(project, draft)));
    }

    public ImportResult apply(UUID organisationId, Draft draft, ConfirmationMode mode) {
        if (mode == ConfirmationMode.CREATE) {
            return create(organisationId, draft);
        }
        var project = match(organisationId, draft)
                .orElseThrow(() -> ProblemException.because(
                        ProblemType.CONFLICT, "nothing-to-update", "No project has come from this order before."));
        return update(project, draft);
    }

    /** The project a document has become before: by its order's number and date, else by its title. */
    private Optional<Project> match(UUID organisationId, Draft draft) {
        return Optional.ofNullable(draft.order())
                .flatMap(order -> OrderConversion.date(order)
                        .flatMap(date -> projects.ofOrder(organisationId, OrderConversion.number(order), date)))
                .or(() -> projects.titled(organisationId, DraftConversion.title(draft)));
    }

    private ImportResult create(UUID organisationId, Draft draft) {
        var title = DraftConversion.title(draft);
        var orderId = OrderConversion.document(draft.order(), title)
                .map(document -> orders.create(organisationId, document))
                .orElse(null);
        var project = projects.create(organisationId, content(title, orderId, draft));
        var ids = draft.roadmaps().stream()
                .map(roadmap -> roadmaps.create(project.id(), roadmap))
                .toList();
        return new ImportResult(orderId, project.id(), ids, indicators.write(organisationId, project.id(), draft));
    }

    private ImportResult update(Project project, Draft draft) {
        var title = title(project, draft);
        var orderId = OrderConversion.document(draft.order(), title)
                .map(document -> orders.write(project.ownerId(), project.orderId(), document))
                .orElse(project.orderId());
        projects.update(project.id(), content(title, orderId, draft));
        var ids = roadmaps.write(project.id(), draft.roadmaps());
        return new ImportResult(orderId, project.id(), ids, indicators.write(project.ownerId(), project.id(), draft));
    }

    private static ProjectContent content(String title, @Nullable UUID orderId, Draft draft) {
        return new ProjectContent(title, orderId, PassportConversion.of(draft.project()));
    }

    /** A roadmap that comes alone, as one more annex of the order, does not rename the project. */
    private static String title(Project project, Draft draft) {
        var title = DraftConversion.title(draft);
        return DraftConversion.isOfRoadmap(title, draft) ? project.title() : title;
    }

    private List<ImportDifference> diff(Project project, Draft draft) {
        var differences = new ArrayList<ImportDifference>();
        var title = title(project, draft);
        if (!project.title().equals(title)) {
            differences.add(new ImportDifference(
                    ImportDifference.Kind.CHANGED, "project", project.id(), title, "title", project.title(), title));
        }
        differences.addAll(roadmaps.diff(project.id(), draft.roadmaps()));
        differences.addAll(indicators.diff(project.ownerId(), draft));
        return differences;
    }
}
