package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that leases due jobs, a few that run them, and the heartbeat of the leases. */
final class Workers implements RunningJob.Surroundings {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    /** Most of what they do is to wait for providers and for the database, whose pool must keep connections for those who wait at a screen. */
    static final int THREADS = 6;

    private static final long LOOK_EVERY_MILLIS = 2_000;
    private static final long RENEW_EVERY_NANOS = JobQueue.LEASE.toNanos() / 3;

    private final Map<UUID, RunningJob> running = new ConcurrentHashMap<>();
    private final Semaphore free = new Semaphore(THREADS);
    private final Semaphore bell = new Semaphore(0);
    private final KernelDatabase database;
    private final JobQueue queue;
    private final Handlers handlers;
    private final JobRunner runner;
    private final ModuleRegistry modules;
    private final ExecutorService threads;
    private final Thread looking = new Thread(this::look, "jobs");
    private volatile boolean stopped;
    private boolean tookOwnBack;
    private long renewedAt = System.nanoTime();

    Workers(KernelDatabase database, JobQueue queue, Handlers handlers, JobRunner runner, ModuleRegistry modules) {
        this.database = database;
        this.queue = queue;
        this.handlers = handlers;
        this.runner = runner;
        this.modules = modules;
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(THREADS, task -> new Thread(task, "job-" + number.incrementAndGet()));
    }

    void start() {
        looking.setDaemon(true);
        looking.start();
    }

    void wake() {
        bell.release();
    }

    void stop() throws InterruptedException {
        stopped = true;
        wake();
        looking.join(TimeUnit.SECONDS.toMillis(10));
        threads.shutdown();
        if (!threads.awaitTermination(8, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }

    private void look() {
        while (!stopped) {
            try {
                renewLeases();
                if (!leaseSome() && bell.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            } catch (InterruptedException end) {
                return;
            } catch (ProblemException databaseAway) {
                LOG.info("Jobs wait for the database");
                pauseAfterFailure();
            } catch (RuntimeException failure) {
                LOG.warn("Looking for jobs failed", Failures.withoutMessages(failure));
                pauseAfterFailure();
            }
        }
    }

    private void pauseAfterFailure() {
        try {
            bell.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException end) {
            stopped = true;
        }
    }

    private void renewLeases() {
        if (!tookOwnBack) {
            database.global(connection -> queue.takeBack(connection, true));
            tookOwnBack = true;
        }
        if (System.nanoTime() - renewedAt > RENEW_EVERY_NANOS) {
            // Before others' leases are taken back, so that a late heartbeat does not give away what still runs here.
            Map<UUID, RunningJob> mine = Map.copyOf(running);
            Set<UUID> held = database.global(connection -> queue.extendLeases(connection, mine.keySet()));
            mine.forEach((id, run) -> {
                if (!held.contains(id)) {
                    run.lose();
                }
            });
            database.global(connection -> queue.takeBack(connection, false));
            renewedAt = System.nanoTime();
        }
    }

    /** True when there may be more. */
    private boolean leaseSome() throws InterruptedException {
        if (!free.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            return true;
        }
        int most = 1 + free.drainPermits();
        List<Job> leased = List.of();
        try {
            if (!handlers.keys().isEmpty()) {
                leased = database.global(connection -> queue.claim(connection, handlers.keys(), busy(), most));
            }
        } finally {
            free.release(most - leased.size());
        }
        leased.forEach(this::submit);
        return leased.size() == most;
    }

    /** The clinic of each run, however many jobs that has taken. */
    private List<UUID> busy() {
        return running.values().stream().distinct().map(RunningJob::clinicId).toList();
    }

    private void submit(Job job) {
        RunningJob run = new RunningJob(job, this);
        running.put(job.id(), run);
        threads.execute(() -> {
            try {
                runner.run(run, job);
            } catch (RuntimeException failure) {
                LOG.warn("The end of a job could not be recorded; it runs again", Failures.withoutMessages(failure));
            } finally {
                running.values().removeIf(each -> each == run);
                free.release();
                wake();
            }
        });
    }

    @Override
    public boolean mayGoOn(Job job) {
        return !stopped && handlers.of(job) != null && modules.enabled(job.clinicId(), job.module());
    }

    @Override
    public List<Job> more(RunningJob run, Job job, int most) {
        List<Job> taken = database.global(connection -> queue.claimMore(connection, job, most));
        taken.forEach(each -> running.put(each.id(), run));
        return taken;
    }
}
