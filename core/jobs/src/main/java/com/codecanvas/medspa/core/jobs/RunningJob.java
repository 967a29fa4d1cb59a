package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.jobs.JobRun;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A run: the job that it began with, what it took besides, and whether the handler was told to come to an end. Its jobs are taken by the handler's thread alone. */
final class RunningJob {

    /** What a run asks of the node that it runs on. */
    interface Surroundings {

        boolean mayGoOn(Job job);

        /** Leases jobs like this one for the run. */
        List<Job> more(RunningJob run, Job job, int most);
    }

    /** One of the run's jobs, as the handler sees it. */
    private record Taken(RunningJob run, Job job) implements JobRun {

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
            return run.stopping();
        }

        @Override
        public List<JobRun> more(int most) {
            return run.more(most);
        }

        @Override
        public void later() {
            if (run.begun.remove(job)) {
                run.notBegun.add(job);
            }
        }
    }

    private final Job first;
    private final Surroundings surroundings;
    private final List<Job> begun = new ArrayList<>();
    private final List<Job> notBegun = new ArrayList<>();
    private volatile boolean told;
    private volatile boolean lost;

    RunningJob(Job first, Surroundings surroundings) {
        this.first = first;
        this.surroundings = surroundings;
        begun.add(first);
    }

    JobRun first() {
        return new Taken(this, first);
    }

    UUID clinicId() {
        return first.clinicId();
    }

    private boolean stopping() {
        if (lost || !surroundings.mayGoOn(first)) {
            told = true;
        }
        return told;
    }

    private List<JobRun> more(int most) {
        if (first.attempt() > 1 || most < 1 || stopping()) {
            return List.of();
        }
        List<Job> taken = surroundings.more(this, first, most);
        begun.addAll(taken);
        return taken.stream().<JobRun>map(job -> new Taken(this, job)).toList();
    }

    /** All that the run took, apart from what it left for later. */
    List<Job> begun() {
        return List.copyOf(begun);
    }

    List<Job> notBegun() {
        return List.copyOf(notBegun);
    }

    /** All that the run took, apart from what it began with. */
    List<Job> further() {
        List<Job> further = new ArrayList<>(begun);
        further.addAll(notBegun);
        further.remove(first);
        return further;
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
