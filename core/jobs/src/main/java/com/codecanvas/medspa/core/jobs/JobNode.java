package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.core.jobs.work.Work;
import com.codecanvas.medspa.core.jobs.work.WorkOffers;
import com.codecanvas.medspa.core.persistence.Signals;

/** One node's part in the queue. */
public final class JobNode implements WorkOffers {

    private final Handlers handlers = new Handlers();
    private final Workers workers;
    private final PausedJobs paused;

    /** @param name the same after a restart */
    public JobNode(String name, JobKernel kernel, Signals signals) {
        JobQueue queue = new JobQueue(name);
        JobRunner runner = new JobRunner(kernel, queue, handlers);
        workers = new Workers(kernel.database(), queue, handlers, runner, kernel.modules());
        paused = new PausedJobs(kernel.database(), queue, signals, kernel.modules(), workers::wake);
    }

    public void start() {
        workers.start();
        paused.open();
    }

    @Override
    public AutoCloseable offer(Work work) {
        handlers.add(work);
        workers.wake();
        return () -> handlers.remove(work);
    }

    /** Waits for what runs, up to a limit. */
    public void stop() throws Exception {
        paused.close();
        workers.stop();
    }
}
