package com.codecanvas.medspa.core.database.embedded;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the server running: one that dies is started again at the same address, with growing pauses while that fails. */
final class Supervision {
    private static final Logger LOG = LoggerFactory.getLogger(Supervision.class);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 10_000;

    private final Starter starter;
    private final Thread watch;
    private volatile Postmaster postmaster;
    private volatile boolean closing;

    interface Starter {
        Postmaster start() throws IOException, InterruptedException;
    }

    private Supervision(Starter starter, Postmaster first) {
        this.starter = starter;
        this.postmaster = first;
        this.watch = new Thread(this::watch, "medspa-database-watch");
        watch.setDaemon(true);
    }

    static Supervision start(Starter starter) throws IOException, InterruptedException {
        Supervision supervision = new Supervision(starter, starter.start());
        supervision.watch.start();
        return supervision;
    }

    long pid() {
        return postmaster.pid();
    }

    void abandon() {
        closing = true;
        watch.interrupt();
    }

    void close() {
        abandon();
        try {
            watch.join();
            postmaster.stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            LOG.warn("The database server could not be stopped: {}", failed.getMessage());
        }
    }

    private void watch() {
        try {
            while (!closing) {
                postmaster.awaitEnd();
                if (!closing) {
                    LOG.warn("The database server (process {}) ended unexpectedly; starting it again", pid());
                    restart();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() throws InterruptedException {
        long pause = FIRST_PAUSE_MS;
        String lastProblem = "";
        while (!closing) {
            try {
                postmaster = starter.start();
                LOG.info("The database server is back (process {})", pid());
                return;
            } catch (IOException | DatabaseProblem failed) {
                if (!failed.getMessage().equals(lastProblem)) {
                    LOG.warn("{}", failed.getMessage());
                    lastProblem = failed.getMessage();
                }
            }
            TimeUnit.MILLISECONDS.sleep(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
        }
    }
}
