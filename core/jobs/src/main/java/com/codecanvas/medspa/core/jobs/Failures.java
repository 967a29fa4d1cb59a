package com.codecanvas.medspa.core.jobs;

/** Stack traces for the log without messages, which may quote what the job worked on. */
final class Failures {

    private Failures() {}

    static Throwable withoutMessages(Throwable failure) {
        Throwable cause = failure.getCause();
        RuntimeException shown = new RuntimeException(
                failure.getClass().getName(), cause == null || cause == failure ? null : withoutMessages(cause));
        shown.setStackTrace(failure.getStackTrace());
        return shown;
    }
}
