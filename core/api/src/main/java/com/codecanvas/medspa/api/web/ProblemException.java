package com.codecanvas.medspa.api.web;

/** Ends a request with a problem document and rolls its transaction back. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.code() + ": " + problem.title(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
