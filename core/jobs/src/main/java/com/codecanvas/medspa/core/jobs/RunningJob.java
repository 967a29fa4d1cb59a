package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.jobs.JobRun;
import java.util.UUID;
import java.util.function.Predicate;

/** A run, and whether the handler was told to come to an end. */
final class RunningJob implements JobRun {

    private final Job job;
    private final Predicate<Job> mayGoOn;
    private volatile boolean told;
    private volatile boolean lost;

    RunningJob(Job job, Predicate<Job> mayGoOn) {
        this.job = job;
        this.mayGoOn = mayGoOn;
    }

    @Override
    public UUID jobId() {
        return job.id();
    }

    @Override
    public String argument() {
        return job.argument();
    }

    @Override
    public int attempt() {
        return job.attempt();
    }

    @Override
    public boolean stopping() {
        if (lost || !mayGoOn.test(job)) {
            told = true;
        }
        return told;
    }

    /** The lease ran out, so another node may have the job by now. */
    void lose() {
        lost = true;
    }

    /** True when the handler may have returned before its end. */
    boolean toldToStop() {
        return told;
    }
}
