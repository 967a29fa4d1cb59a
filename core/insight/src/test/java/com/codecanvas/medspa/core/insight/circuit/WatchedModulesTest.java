package com.codecanvas.medspa.core.insight.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.modules.circuit.CallKind;
import com.codecanvas.medspa.core.modules.circuit.Failure;
import com.codecanvas.medspa.core.testing.KernelKit;
import com.codecanvas.medspa.core.testing.TestClock;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchedModulesTest {

    private static final Failure FAILURE = new Failure("NullPointerException", "Points.add (Points.java:31)");

    private final KernelKit kernel = KernelKit.shared();
    private final TestClock clock = new TestClock();
    private final WatchedModules here = new WatchedModules(kernel.signals(), CircuitRules.USUAL, clock);
    private final WatchedModules otherNode = new WatchedModules(kernel.signals(), CircuitRules.USUAL, clock);
    private final UUID clinic = UUID.randomUUID();
    // Its own for each test: an operator's reset is heard by every node, also a moment later by those of the next test.
    private final String lasers = "lasers-" + UUID.randomUUID();

    @AfterEach
    void stop() throws Exception {
        here.stop();
        otherNode.stop();
    }

    @Test
    void aPauseAndItsEndAreToldToTheClinicsBrowsers() throws Exception {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        String news = clinic + " module-health";
        try (AutoCloseable listening = kernel.signals().listen("live", told::add, () -> {})) {
            eventually(() -> {
                // Listening starts a moment after it was asked for.
                here.reset(clinic, lasers);
                fail(here, clinic);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400));
                return told.contains(news);
            });
            told.clear();
            here.reset(clinic, lasers);
            eventually(() -> told.contains(news));
        }
    }

    @Test
    void aResetReachesEveryNode() throws Exception {
        fail(here, clinic);
        fail(otherNode, clinic);
        here.reset(clinic, lasers);
        assertThat(here.enter(clinic, lasers, CallKind.REQUEST)).isNotNull();
        eventually(() -> otherNode.enter(clinic, lasers, CallKind.REQUEST) != null);
    }

    @Test
    void aClinicsResetLeavesOtherClinicsPausedAndTheOperatorsDoesNot() {
        UUID other = UUID.randomUUID();
        fail(here, clinic);
        fail(here, other);
        here.reset(clinic, lasers);
        assertThat(here.pausedFor(other, lasers, CallKind.REQUEST)).isEqualTo(Duration.ofSeconds(30));
        here.reset(null, "photos");
        assertThat(here.pausedFor(other, lasers, CallKind.REQUEST)).isEqualTo(Duration.ofSeconds(30));
        here.reset(null, lasers);
        assertThat(here.pausedFor(other, lasers, CallKind.REQUEST)).isEqualTo(Duration.ZERO);
    }

    private void fail(WatchedModules node, UUID clinic) {
        for (int i = 0; i < 10; i++) {
            node.enter(clinic, lasers, CallKind.REQUEST).failed(FAILURE, 1_000_000);
        }
        assertThat(node.enter(clinic, lasers, CallKind.REQUEST)).isNull();
    }

    private static void eventually(Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!holds.call()) {
            assertThat(System.nanoTime()).as("Not in 20 s").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
