package com.codecanvas.medspa.core.insight.checks;

import com.codecanvas.medspa.api.health.Health;
import com.codecanvas.medspa.api.health.HealthCheck;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/** A module's check and its last answer. A check that has not come back is not asked again: its thread is the only one that it can hold. */
final class AskedCheck {

    static final long PATIENCE_SECONDS = 5;

    private final String name;
    private final Clock clock;
    private volatile HealthCheck check;
    private volatile CheckResult result;
    private volatile Thread asking;

    AskedCheck(String moduleId, HealthCheck check, Clock clock) {
        this.name = "health-check-" + moduleId;
        this.check = check;
        this.clock = clock;
    }

    CheckResult result() {
        return result;
    }

    /** Returns at the latest when patience is over. */
    void ask() {
        ask(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }

    void ask(long patienceMillis) {
        HealthCheck there = check;
        if (there == null) {
            return;
        }
        if (asking != null && asking.isAlive()) {
            late();
            return;
        }
        Thread thread = new Thread(() -> keep(answer(there)), name);
        thread.setDaemon(true);
        asking = thread;
        thread.start();
        try {
            thread.join(patienceMillis);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return;
        }
        if (thread.isAlive()) {
            late();
        }
    }

    private void late() {
        result = new CheckResult(false, "It does not answer.", clock.instant());
    }

    private void keep(CheckResult answer) {
        result = answer;
    }

    private CheckResult answer(HealthCheck there) {
        try {
            Health health = there.check();
            return new CheckResult(health.ok(), health.message(), clock.instant());
        } catch (Exception | LinkageError | AssertionError | StackOverflowError failure) {
            return new CheckResult(
                    false, "It failed with a " + failure.getClass().getSimpleName() + ".", clock.instant());
        }
    }

    /** The service has gone; a thread that still waits for it is told to end. */
    void leave() {
        check = null;
        Thread thread = asking;
        if (thread != null && thread.isAlive()) {
            thread.interrupt();
        }
    }
}
