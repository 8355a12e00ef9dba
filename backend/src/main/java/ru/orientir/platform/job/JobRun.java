package ru.orientir.platform.job;

import java.time.LocalDate;
import java.util.function.Supplier;
import ru.orientir.platform.About;

/** What a running job works with. All it writes it writes in steps. */
public final class JobRun {
    private final Claim claim;
    private final Leases leases;
    private boolean finished;

    JobRun(Claim claim, Leases leases) {
        this.claim = claim;
        this.leases = leases;
    }

    public About about() {
        return claim.about();
    }

    public String key() {
        return claim.key();
    }

    /** The day a {@link JobRequest#daily daily} job is due; it may run later. */
    public LocalDate day() {
        return LocalDate.parse(key().substring(0, key().indexOf(' ')));
    }

    /**
     * One transaction of at most a minute, committed only while the lease is held. It ends the run where it isn't.
     *
     * @param percent how much of the job is done with it
     */
    public <T> T step(int percent, Supplier<T> work) {
        return leases.step(claim, percent, work);
    }

    /** The same for a step that answers nothing. */
    public void step(int percent, Runnable work) {
        leases.step(claim, percent, work);
    }

    /** The last step: its work and the end of the job are one transaction. A job that needs none just returns. */
    public void finish(Runnable work) {
        leases.finish(claim, work);
        finished = true;
    }

    void finish() {
        if (!finished) {
            finish(() -> {});
        }
    }
}
