package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.Signals;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets jobs go on as soon as their module is on again for their clinic, and wakes the workers for new ones. */
final class PausedJobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PausedJobs.class);
    static final String NEW_JOB = "jobs";
    private static final int LOOK_EVERY_SECONDS = 30;

    private final KernelDatabase database;
    private final JobQueue queue;
    private final Signals signals;
    private final ModuleRegistry modules;
    private final Runnable wake;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "paused-jobs");
        thread.setDaemon(true);
        return thread;
    });
    private AutoCloseable switches;
    private AutoCloseable arrivals;

    PausedJobs(KernelDatabase database, JobQueue queue, Signals signals, ModuleRegistry modules, Runnable wake) {
        this.database = database;
        this.queue = queue;
        this.signals = signals;
        this.modules = modules;
        this.wake = wake;
    }

    void open() {
        arrivals = signals.listen(NEW_JOB, text -> wake.run(), wake);
        switches = signals.listen(ModuleRegistry.CHANGES, this::switched, this::resumeAll);
        timer.scheduleWithFixedDelay(this::lookAgain, 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** For a job that was paused at the moment when its module was being enabled, and for what was enabled while this node was down. */
    private void lookAgain() {
        try {
            resumeAll();
        } catch (RuntimeException failure) {
            LOG.info("Paused jobs wait for the database", Failures.withoutMessages(failure));
        }
    }

    /** The text is clinic, module and whether it is on. */
    private void switched(String text) {
        String[] parts = text.split(" ");
        if (parts.length == 3 && Boolean.parseBoolean(parts[2])) {
            database.global(connection -> queue.resume(connection, UUID.fromString(parts[0]), parts[1]));
            wake.run();
        }
    }

    private void resumeAll() {
        for (JobQueue.Pause pause : database.global(queue::pauses)) {
            if (modules.enabled(pause.clinicId(), pause.module())) {
                database.global(connection -> queue.resume(connection, pause.clinicId(), pause.module()));
            }
        }
        wake.run();
    }

    @Override
    public void close() throws Exception {
        timer.shutdownNow();
        switches.close();
        arrivals.close();
    }
}
