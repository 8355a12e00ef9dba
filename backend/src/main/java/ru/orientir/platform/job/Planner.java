package ru.orientir.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import ru.orientir.platform.access.Access;

/** Queues what is done by itself; two backends queue it once. */
@ApplicationScoped
class Planner {
    @Inject
    Kinds kinds;

    @Inject
    Jobs jobs;

    @Inject
    Access access;

    @Transactional
    @ActivateRequestContext
    void plan(LocalDate day) {
        access.actAsSystem();
        kinds.byName().values().forEach(kind -> kind.due(day).forEach(jobs::submit));
    }
}
