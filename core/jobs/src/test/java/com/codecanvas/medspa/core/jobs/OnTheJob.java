package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;

/** A handler made of a lambda. */
record OnTheJob(String type, Step step) implements JobHandler {

    /** What it does. */
    @FunctionalInterface
    interface Step {
        void run(JobRun run) throws Exception;
    }

    @Override
    public void run(JobRun run) throws Exception {
        step.run(run);
    }
}
