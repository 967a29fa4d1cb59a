package com.codecanvas.medspa.core.modules.lifecycle;

import com.codecanvas.medspa.core.modules.ModuleCall;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets calls into a module while it is open, and waits for those inside once it closes. */
final class ModuleGate implements ModuleCall {

    private final AtomicInteger inside = new AtomicInteger();
    private volatile boolean open;

    /** Null while closed. The result is the gate itself, so that a call costs no allocation: close it once. */
    ModuleCall enter() {
        inside.incrementAndGet();
        if (open) {
            return this;
        }
        close();
        return null;
    }

    void open() {
        open = true;
    }

    void shut() {
        open = false;
    }

    /** Waits until the last call has left; false when time ran out first. */
    synchronized boolean drained(long deadlineNanos) throws InterruptedException {
        while (inside.get() > 0) {
            long left = deadlineNanos - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }

    @Override
    public void close() {
        if (inside.decrementAndGet() == 0 && !open) {
            synchronized (this) {
                notifyAll();
            }
        }
    }
}
