package com.codecanvas.medspa.core.insight.circuit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Closed, it lets every call through and counts. Many failures in a row, or among few calls, open it: nobody is let through for a while. Then one call at a time is
 * let through as a probe; when it works the circuit closes, when it fails the next wait is twice as long.
 */
final class Circuit {

    /** Says how a call ended to the circuit that let it through. */
    enum Verdict {
        WORKED,
        FAILED,
        NONE
    }

    private final CircuitRules rules;
    private final Clock clock;
    private final Runnable changed;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger inARow = new AtomicInteger();
    private volatile CircuitState state = CircuitState.CLOSED;
    private volatile long windowEnd;
    private volatile long until;
    private long probeStarted;
    private long closedAt;
    private int openings;

    Circuit(CircuitRules rules, Clock clock, Runnable changed) {
        this.rules = rules;
        this.clock = clock;
        this.changed = changed;
    }

    CircuitState state() {
        return state == CircuitState.OPEN && clock.millis() >= until ? CircuitState.PROBING : state;
    }

    /** Null unless it is open. */
    Instant openUntil() {
        return state() == CircuitState.OPEN ? Instant.ofEpochMilli(until) : null;
    }

    Duration pausedFor() {
        return state == CircuitState.CLOSED ? Duration.ZERO : Duration.ofMillis(Math.max(0, until - clock.millis()));
    }

    /** Null when the call is not let through; true when it is the probe. */
    Boolean enter() {
        return state == CircuitState.CLOSED ? Boolean.FALSE : probe();
    }

    private synchronized Boolean probe() {
        long now = clock.millis();
        if (state == CircuitState.CLOSED) {
            return Boolean.FALSE;
        }
        boolean lost = state == CircuitState.PROBING
                && now - probeStarted > rules.longestProbe().toMillis();
        if (state == CircuitState.OPEN && now >= until || lost) {
            state = CircuitState.PROBING;
            probeStarted = now;
            return Boolean.TRUE;
        }
        return null;
    }

    /** What calls say that were under way when the circuit opened changes nothing any more. */
    void said(Verdict verdict) {
        if (state != CircuitState.CLOSED || verdict == Verdict.NONE) {
            return;
        }
        long now = clock.millis();
        if (now >= windowEnd) {
            nextWindow(now);
        }
        calls.incrementAndGet();
        if (verdict == Verdict.FAILED) {
            failed(now);
        } else if (inARow.get() != 0) {
            inARow.set(0);
        }
    }

    private synchronized void nextWindow(long now) {
        if (now >= windowEnd) {
            windowEnd = now + rules.window().toMillis();
            calls.set(0);
            failures.set(0);
            inARow.set(0);
        }
    }

    private void failed(long now) {
        int row = inARow.incrementAndGet();
        int some = failures.incrementAndGet();
        if (row >= rules.inARow() || calls.get() >= rules.leastCalls() && some * 2 >= calls.get()) {
            open(now, CircuitState.CLOSED);
        }
    }

    void probed(Verdict verdict) {
        long now = clock.millis();
        switch (verdict) {
            case WORKED -> close(now);
            case FAILED -> open(now, CircuitState.PROBING);
            case NONE -> again();
        }
    }

    private void open(long now, CircuitState from) {
        synchronized (this) {
            if (state != from) {
                return;
            }
            boolean quiet = from == CircuitState.CLOSED
                    && now - closedAt > rules.forgets().toMillis();
            openings = quiet ? 1 : openings + 1;
            until = now + rules.pause(openings).toMillis();
            state = CircuitState.OPEN;
        }
        changed.run();
    }

    /** The next call may be the probe. */
    private synchronized void again() {
        if (state == CircuitState.PROBING) {
            state = CircuitState.OPEN;
        }
    }

    private void close(long now) {
        synchronized (this) {
            if (state == CircuitState.CLOSED) {
                return;
            }
            closedAt = now;
            windowEnd = 0;
            inARow.set(0);
            state = CircuitState.CLOSED;
        }
        changed.run();
    }

    /** Somebody says that it works again. */
    void reset() {
        close(clock.millis());
        synchronized (this) {
            openings = 0;
        }
    }
}
