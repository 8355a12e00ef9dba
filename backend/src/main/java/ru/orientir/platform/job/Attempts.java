package ru.orientir.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import ru.orientir.platform.access.Access;

/** Lets a job do its work as the person who asked for it. */
@ApplicationScoped
class Attempts {
    @Inject
    Leases leases;

    @Inject
    Access access;

    @ActivateRequestContext
    void make(Claim claim, JobKind kind) throws IOException, InterruptedException {
        claim.asker().actThrough(access, kind.permission());
        var run = new JobRun(claim, leases);
        kind.run(run);
        run.finish();
    }
}
