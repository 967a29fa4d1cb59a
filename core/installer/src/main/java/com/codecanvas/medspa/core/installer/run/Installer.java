package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.installer.framework.StoppingException;
import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.store.LostException;
import com.codecanvas.medspa.core.installer.store.Operations;
import com.codecanvas.medspa.core.persistence.SqlFailedException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This node's part in installing: one thread changes modules, another keeps the node's lease and takes over what others left. */
final class Installer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Installer.class);
    private static final int BEAT_SECONDS = 5;
    private static final int RETRY_SECONDS = 1;

    private final String node;
    private final Operations operations;
    private final OperationRuns runs;
    private final Reconciler reconciler;
    private final NodeReport report;
    private final Runnable complete;
    private final ExecutorService changes = Executors.newSingleThreadExecutor(task -> daemon(task, "medspa-installer"));
    private final ScheduledExecutorService beat =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "medspa-installer-lease"));
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean settled;
    private volatile boolean changing;

    Installer(String node, Work work, Runnable complete) {
        this.node = node;
        this.operations = work.operations();
        this.runs = work.runs();
        this.reconciler = work.reconciler();
        this.report = work.report();
        this.complete = complete;
    }

    /** What the node does. */
    record Work(Operations operations, OperationRuns runs, Reconciler reconciler, NodeReport report) {}

    void open() {
        changes.execute(() -> {
            untilTheDatabaseAnswers(this::begin);
            settled = true;
            complete.run();
            untilTheDatabaseAnswers(report::send);
        });
        beat.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** True once this node runs what is wanted, as far as it can. */
    boolean settled() {
        return settled;
    }

    void submit(Operation operation) {
        changes.execute(() -> {
            changing = true;
            try {
                run(operation);
            } finally {
                changing = false;
            }
            untilTheDatabaseAnswers(report::send);
        });
    }

    private void begin() {
        Optional<Operation> left = operations.takeUp(node);
        // Its module comes last: it may need others to be seen working.
        reconciler.run(left.map(Operation::moduleId).map(Set::of).orElse(Set.of()));
        left.ifPresent(operation -> {
            runs.resume(operation);
            reconciler.run(Set.of());
        });
    }

    private void run(Operation operation) {
        try {
            runs.run(operation);
        } catch (StoppingException e) {
            LOG.info("{} of module {} is taken up at the next start", operation.kind(), operation.moduleId());
        } catch (RuntimeException e) {
            LOG.warn("{} of module {} stopped in the middle", operation.kind(), operation.moduleId(), e);
            untilTheDatabaseAnswers(this::begin);
        }
    }

    void reconcileSoon() {
        changes.execute(() -> untilTheDatabaseAnswers(() -> {
            reconciler.run(Set.of());
            report.send();
        }));
    }

    private void beat() {
        try {
            operations.renew(node);
            if (!changing && settled) {
                changes.execute(this::round);
            }
        } catch (RuntimeException e) {
            LOG.debug("The lease waits for the database", e);
        }
    }

    private void round() {
        try {
            operations.takeOver(node).ifPresent(runs::resume);
            report.send();
        } catch (RuntimeException e) {
            LOG.debug("The round waits for the database", e);
        }
    }

    /** Nothing is changed while the database is away. */
    private void untilTheDatabaseAnswers(Runnable work) {
        boolean told = false;
        while (stopped.getCount() > 0) {
            try {
                work.run();
                return;
            } catch (LostException e) {
                LOG.warn("Another node took over", e);
                return;
            } catch (StoppingException e) {
                return;
            } catch (ProblemException | SqlFailedException e) {
                if (!told) {
                    LOG.warn("The installer waits for the database", e);
                    told = true;
                }
            } catch (RuntimeException | LinkageError e) {
                LOG.error("The installer failed", e);
                return;
            }
            if (pause()) {
                return;
            }
        }
    }

    private boolean pause() {
        try {
            return stopped.await(RETRY_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        stopped.countDown();
        beat.shutdownNow();
        changes.shutdownNow();
    }
}
