package com.codecanvas.medspa.core.web.pipeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets calls to a module that is being updated wait a moment instead of failing, as an update takes a fraction of a second. So do calls to modules that need it.
 * Few may wait at once, and none for a module that has been away for longer.
 */
final class Patience {

    private static final int MOST_WAITING = 24;
    private static final long CALL_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final long MODULE_NANOS = TimeUnit.SECONDS.toNanos(6);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final Semaphore places = new Semaphore(MOST_WAITING);
    private final Map<String, Long> awaySince = new ConcurrentHashMap<>();

    /** True when it is worth looking again. */
    boolean waited(String moduleId, long callStart) {
        long now = System.nanoTime();
        long since = awaySince.computeIfAbsent(moduleId, id -> now);
        if (now - since > MODULE_NANOS || now - callStart > CALL_NANOS || !places.tryAcquire()) {
            return false;
        }
        try {
            LockSupport.parkNanos(LOOK_NANOS);
            return !Thread.currentThread().isInterrupted();
        } finally {
            places.release();
        }
    }

    void there(String moduleId) {
        if (!awaySince.isEmpty()) {
            awaySince.remove(moduleId);
        }
    }
}
