package ru.orientir.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ru.orientir.language.Wording;
import ru.orientir.platform.access.ChangeGuard;

/** Projects as other features find and make them: those that documents become. */
@ApplicationScoped
public class Projects {
    @Inject
    ProjectRepository projects;

    @Inject
    ChangeGuard guard;

    /** The newest project that rests on an order of this number and date. */
    public Optional<Project> ofOrder(UUID organisationId, String number, LocalDate date) {
        return projects.ofOrder(organisationId, number, date);
    }

    /** The newest project whose title says the same. */
    public Optional<Project> titled(UUID organisationId, String title) {
        return projects.keptOf(organisationId).stream()
                .filter(project -> Wording.same(project.title(), title))
                .findFirst();
    }

    public Project create(UUID organisationId, ProjectContent content) {
        guard.requireScope(organisationId, ProjectRepository.EDIT);
        var project = Project.create(organisationId, content.title(), content.orderId(), content.passport());
        projects.persistAndFlush(project);
        return project;
    }

    /** Brings a project up to a newer edition of its document. */
    public void update(UUID id, ProjectContent edition) {
        var project = guard.loadUnversioned(Project.class, id, ProjectRepository.EDIT);
        project.replace(edition.title(), edition.orderId(), edition.passport());
        projects.flush();
    }
}
