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

    private record Run(UUID jobId, String argument, int attempt, boolean stopping) implements JobRun {}

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

    /** Runs the queued jobs of this type in the scope that the test opened, and takes them off the queue. */
    public void run(JobHandler handler) {
        for (Queued job : queued()) {
            if (job.type().equals(handler.type())) {
                Unchecked.call(() -> {
                    handler.run(new Run(job.id(), job.argument(), 1, false));
                    return queued.remove(job);
                });
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
