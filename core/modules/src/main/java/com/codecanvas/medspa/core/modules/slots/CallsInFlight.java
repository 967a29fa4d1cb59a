package com.codecanvas.medspa.core.modules.slots;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Component;

/** Calls that are with a provider on this node. */
@Component(service = CallsInFlight.class)
public final class CallsInFlight {

    /** A clinic's calls to one provider of a slot. */
    record Line(UUID clinicId, String slotId, String provider) {}

    private final Map<Line, Integer> inside = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();

    void enter(Line line) {
        inside.merge(line, 1, Integer::sum);
    }

    void leave(Line line) {
        inside.computeIfPresent(line, (key, count) -> count == 1 ? null : count - 1);
        if (waiting.get() > 0) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    /** Waits until the last call has left; false when time ran out first. */
    synchronized boolean drained(Line line, long deadlineNanos) throws InterruptedException {
        waiting.incrementAndGet();
        try {
            while (inside.containsKey(line)) {
                long left = deadlineNanos - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
            return true;
        } finally {
            waiting.decrementAndGet();
        }
    }
}
