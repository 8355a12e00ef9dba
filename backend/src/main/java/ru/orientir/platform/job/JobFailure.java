package ru.orientir.platform.job;

/** Thrown by a job for which trying again is no use. */
public final class JobFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient JobProblem problem;

    public JobFailure(JobProblem problem, Throwable cause) {
        super(problem.detail(), cause);
        this.problem = problem;
    }

    JobProblem problem() {
        return problem;
    }
}
