package com.codecanvas.medspa.core.persistence.signal;

import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.transaction.Notifications;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is told at once, then rests for a moment and sends what was told meanwhile in one transaction: the busier it is, the fewer commits for each. */
final class TellingThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TellingThread.class);
    private static final int MOST_AT_ONCE = 500;
    /** Nobody at a screen sees the difference, and a hundred changes in it are one commit. */
    private static final long REST_MILLIS = 25;

    private static final long PAUSE_MILLIS = 500;
    /** Beyond that nobody has sent anything for long, and who listens will look at everything again. */
    private static final int MOST_WAITING = 100_000;

    private final Set<String> waiting = new LinkedHashSet<>();
    private final KernelDatabase database;
    private final Thread thread = new Thread(this::run, "medspa-telling");
    private boolean closed;

    TellingThread(KernelDatabase database) {
        this.database = database;
        thread.setDaemon(true);
        thread.start();
    }

    synchronized void add(String payload) {
        if (waiting.size() < MOST_WAITING && waiting.add(payload) && waiting.size() == 1) {
            notifyAll();
        }
    }

    private void run() {
        try {
            for (List<String> some = next(); !some.isEmpty(); some = next()) {
                boolean over = sent(some);
                while (!over) {
                    rest(PAUSE_MILLIS);
                    over = closed() || sent(some);
                }
                rest(REST_MILLIS);
            }
        } catch (InterruptedException end) {
            LOG.debug("Signals are not told any more");
        }
    }

    /** Waits for some; empty at the end. */
    private synchronized List<String> next() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        List<String> some = new ArrayList<>();
        for (Iterator<String> each = waiting.iterator(); each.hasNext() && some.size() < MOST_AT_ONCE; ) {
            some.add(each.next());
            each.remove();
        }
        return some;
    }

    /** A pool that is used up does not answer for a moment, while those who listen are still there: they are told later. */
    private boolean sent(List<String> payloads) {
        try {
            database.global(connection -> {
                Notifications.send(connection, payloads);
                return null;
            });
            return true;
        } catch (RuntimeException databaseAway) {
            LOG.info(
                    "{} signals wait: {}",
                    payloads.size(),
                    databaseAway.getClass().getSimpleName());
            return false;
        }
    }

    /** Until it is over, or the end has come. */
    private synchronized void rest(long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (long left = millis; left > 0 && !closed; left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
            wait(left);
        }
    }

    private synchronized boolean closed() {
        return closed;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
