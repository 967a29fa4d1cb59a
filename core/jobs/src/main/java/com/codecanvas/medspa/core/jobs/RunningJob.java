package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.jobs.JobRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A run, what it took into it, and whether the handler was told to come to an end. Further jobs are taken by the handler's thread alone. */
final class RunningJob implements JobRun {

    /** What a run asks of the node that it runs on. */
    interface Surroundings {

        boolean mayGoOn(Job job);

        /** Leases jobs like this one for the run. */
        List<Job> more(RunningJob run, Job job, int most);
    }

    private record Further(RunningJob first, Job job) implements JobRun {

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
            return first.stopping();
        }

        @Override
        public List<JobRun> more(int most) {
            return first.more(most);
        }

        @Override
        public void later() {
            first.notBegun.add(job);
        }
    }

    private final Job job;
    private final Surroundings surroundings;
    private final List<Job> further = new ArrayList<>();
    private final Set<Job> notBegun = new HashSet<>();
    private volatile boolean told;
    private volatile boolean lost;

    RunningJob(Job job, Surroundings surroundings) {
        this.job = job;
        this.surroundings = surroundings;
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
        if (lost || !surroundings.mayGoOn(job)) {
            told = true;
        }
        return told;
    }

    @Override
    public List<JobRun> more(int most) {
        if (job.attempt() > 1 || most < 1 || stopping()) {
            return List.of();
        }
        List<Job> taken = surroundings.more(this, job, most);
        further.addAll(taken);
        return taken.stream().<JobRun>map(each -> new Further(this, each)).toList();
    }

    @Override
    public void later() {
        notBegun.add(job);
    }

    List<Job> further() {
        return List.copyOf(further);
    }

    /** All that this run took, itself included, apart from what it has left for later. */
    List<Job> begun() {
        List<Job> begun = new ArrayList<>(further);
        begun.add(job);
        begun.removeAll(notBegun);
        return begun;
    }

    List<Job> notBegun() {
        return List.copyOf(notBegun);
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
