package ru.orientir.importing.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;
import ru.orientir.project.Project;
import ru.orientir.roadmap.Roadmaps;
import ru.orientir.roadmap.part.Roadmap;

/** Turns a draft into order, project, roadmaps and indicators, or into changes of those it has become before. */
@ApplicationScoped
public class Confirmation {
    @Inject
    EntityManager entities;

    @Inject
    ChangeGuard guard;

    @Inject
    Roadmaps roadmaps;

    @Inject
    KnownProjects known;

    @Inject
    Validator validator;

    @Inject
    ProjectUpdate update;

    @Inject
    IndicatorWriter indicators;

    public Optional<UUID> match(UUID organisationId, Draft draft) {
        return known.match(organisationId, draft).map(Project::id);
    }

    public List<ImportDifference> diff(UUID projectId, Draft draft) {
        return update.diff(projectId, draft);
    }

    public ImportResult apply(UUID organisationId, Draft draft, ConfirmationMode mode) {
        guard.requireScope(organisationId, "project:edit");
        guard.requireScope(organisationId, "roadmap:edit");
        if (mode == ConfirmationMode.CREATE) {
            return create(organisationId, draft);
        }
        var project = known.match(organisationId, draft)
                .orElseThrow(() -> ProblemException.because(
                        ProblemType.CONFLICT, "nothing-to-update", "No project has come from this order before."));
        return update.apply(project, draft);
    }

    private ImportResult create(UUID organisationId, Draft draft) {
        var title = DraftConversion.title(draft);
        var orderId = OrderConversion.date(draft.order())
                .map(date -> {
                    var order = OrderConversion.create(organisationId, draft.order(), title);
                    entities.persist(order);
                    return order.id();
                })
                .orElse(null);
        var project = Project.create(organisationId, title, orderId, DraftConversion.passport(draft.project()));
        entities.persist(project);
        entities.flush();
        var ids = new ArrayList<UUID>();
        for (var roadmap : draft.roadmaps()) {
            ids.add(create(project, roadmap).id());
        }
        return new ImportResult(orderId, project.id(), ids, indicators.write(organisationId, project.id(), draft));
    }

    Roadmap create(Project project, RoadmapDraft draft) {
        var roadmap =
                Roadmap.create(project, RoadmapWriter.valid(validator, DraftConversion.roadmap(project.id(), draft)));
        entities.persist(roadmap);
        entities.flush();
        new RoadmapWriter(entities, validator, roadmap, roadmaps.plan(roadmap)).write(draft);
        return roadmap;
    }
}
