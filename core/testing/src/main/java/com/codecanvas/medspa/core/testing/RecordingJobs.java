package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the jobs of committed transactions; they run when the test says so. */
public final class RecordingJobs implements Jobs {

    /** {@code due} is null for as soon as possible. */
    public record Queued(UUID id, Instant due, String type, String argument) {}

    private record Run(RecordingJobs jobs, Queued job, List<Queued> taken) implements JobRun {

        Run(RecordingJobs jobs, Queued job) {
            this(jobs, job, new CopyOnWriteArrayList<>(List.of(job)));
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
            return 1;
        }

        @Override
        public boolean stopping() {
            return false;
        }

        @Override
        public List<JobRun> more(int most) {
            List<Queued> further = jobs.queued().stream()
                    .filter(each -> each.type().equals(job.type()))
                    .limit(most)
                    .toList();
            jobs.queued.removeAll(further);
            taken.addAll(further);
            return further.stream()
                    .<JobRun>map(each -> new Run(jobs, each, taken))
                    .toList();
        }

        @Override
        public void later() {
            jobs.queued.add(job);
            taken.remove(job);
        }
    }

    private final List<Queued> queued = new CopyOnWriteArrayList<>();
    private final AmbientTransactions transactions;

    RecordingJobs(AmbientTransactions transactions) {
        this.transactions = transactions;
    }

    public List<Queued> queued() {
        return List.copyOf(queued);
    }

    public void reset() {
        queued.clear();
    }

    /**
     * Runs the queued jobs of this type in the scope that the test opened, and takes them off the queue; a run may take several, whatever their time. Those of a run that failed
     * stay.
     */
    public void run(JobHandler handler) {
        for (Queued job : queued()) {
            if (job.type().equals(handler.type()) && queued.remove(job)) {
                run(handler, new Run(this, job));
            }
        }
    }

    private void run(JobHandler handler, Run run) {
        boolean[] done = {false};
        try {
            Unchecked.call(() -> {
                handler.run(run);
                return done[0] = true;
            });
        } finally {
            if (!done[0]) {
                queued.addAll(0, run.taken());
            }
        }
    }

    @Override
    public UUID enqueue(String type, String argument) {
        return enqueueAt(null, type, argument);
    }

    @Override
    public UUID enqueueAt(Instant due, String type, String argument) {
        Queued job = new Queued(Ids.next(), due, type, argument);
        if (transactions.active()) {
            transactions.afterCommit(() -> queued.add(job));
        } else {
            queued.add(job);
        }
        return job.id();
    }
}
