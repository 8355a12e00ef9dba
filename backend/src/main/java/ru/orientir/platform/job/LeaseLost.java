package ru.orientir.platform.job;

/** The job was cancelled, took too long, or was taken up by another backend: nothing this run does counts any more. */
final class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost(Claim claim) {
        super("the lease of %s is lost".formatted(claim));
    }
}
