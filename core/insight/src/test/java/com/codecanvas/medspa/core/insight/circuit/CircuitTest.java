package com.codecanvas.medspa.core.insight.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.insight.circuit.Circuit.Verdict;
import com.codecanvas.medspa.core.testing.TestClock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private final TestClock clock = new TestClock();
    private final AtomicInteger changes = new AtomicInteger();
    private final Circuit circuit = new Circuit(CircuitRules.USUAL, clock, changes::incrementAndGet);

    @Test
    void tenFailuresInARowOpenIt() {
        fail(9);
        assertThat(circuit.state()).isEqualTo(CircuitState.CLOSED);
        fail(1);
        assertThat(circuit.state()).isEqualTo(CircuitState.OPEN);
        assertThat(circuit.enter()).isNull();
        assertThat(circuit.pausedFor()).isEqualTo(Duration.ofSeconds(30));
        assertThat(changes).hasValue(1);
    }

    @Test
    void aCallThatWorkedStartsTheRowAgain() {
        for (int i = 0; i < 5; i++) {
            fail(4);
            work(20);
        }
        assertThat(circuit.state()).isEqualTo(CircuitState.CLOSED);
    }

    @Test
    void halfOfTwentyWithinAMinuteOpenIt() {
        for (int i = 0; i < 9; i++) {
            work(1);
            fail(1);
        }
        work(1);
        assertThat(circuit.state()).isEqualTo(CircuitState.CLOSED);
        fail(1);
        assertThat(circuit.state()).isEqualTo(CircuitState.OPEN);
    }

    @Test
    void failuresFarBetweenDoNotOpenIt() {
        for (int i = 0; i < 30; i++) {
            fail(1);
            clock.advance(Duration.ofMinutes(2));
        }
        assertThat(circuit.state()).isEqualTo(CircuitState.CLOSED);
    }

    @Test
    void whatSaysNothingOfTheModuleDoesNotCount() {
        for (int i = 0; i < 100; i++) {
            circuit.said(Verdict.NONE);
        }
        fail(9);
        circuit.said(Verdict.NONE);
        assertThat(circuit.state()).isEqualTo(CircuitState.CLOSED);
    }

    @Test
    void afterTheWaitOneCallIsLetThroughAndClosesItWhenItWorks() {
        fail(10);
        clock.advance(Duration.ofSeconds(30));
        assertThat(circuit.state()).isEqualTo(CircuitState.PROBING);
        assertThat(circuit.enter()).isTrue();
        assertThat(circuit.enter()).isNull();
        circuit.probed(Verdict.WORKED);
        assertThat(circuit.state()).isEqualTo(CircuitState.CLOSED);
        assertThat(circuit.enter()).isFalse();
        assertThat(changes).hasValue(2);
    }

    @Test
    void aProbeThatFailsDoublesTheWaitUpToTenMinutes() {
        fail(10);
        long[] waits = {60, 120, 240, 480, 600, 600};
        for (long wait : waits) {
            clock.advance(circuit.pausedFor());
            assertThat(circuit.enter()).isTrue();
            circuit.probed(Verdict.FAILED);
            assertThat(circuit.pausedFor()).isEqualTo(Duration.ofSeconds(wait));
        }
    }

    @Test
    void soonAfterItClosedTheWaitIsStillLongAndLaterShortAgain() {
        fail(10);
        probe(Verdict.WORKED);
        fail(10);
        assertThat(circuit.pausedFor()).isEqualTo(Duration.ofSeconds(60));
        probe(Verdict.WORKED);
        clock.advance(Duration.ofMinutes(11));
        fail(10);
        assertThat(circuit.pausedFor()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aProbeWithoutAVerdictLetsTheNextOneTry() {
        fail(10);
        probe(Verdict.NONE);
        assertThat(circuit.enter()).isTrue();
    }

    @Test
    void aProbeThatNeverEndsDoesNotKeepItOpenForEver() {
        fail(10);
        clock.advance(Duration.ofSeconds(30));
        assertThat(circuit.enter()).isTrue();
        clock.advance(Duration.ofSeconds(59));
        assertThat(circuit.enter()).isNull();
        clock.advance(Duration.ofSeconds(2));
        assertThat(circuit.enter()).isTrue();
    }

    @Test
    void callsFromBeforeItOpenedChangeNothing() {
        fail(10);
        clock.advance(Duration.ofSeconds(30));
        assertThat(circuit.enter()).isTrue();
        work(1);
        fail(20);
        assertThat(circuit.state()).isEqualTo(CircuitState.PROBING);
        assertThat(circuit.pausedFor()).isEqualTo(Duration.ZERO);
    }

    @Test
    void resettingClosesItAtOnceAndForgets() {
        fail(10);
        circuit.reset();
        assertThat(circuit.enter()).isFalse();
        fail(9);
        assertThat(circuit.state()).isEqualTo(CircuitState.CLOSED);
        fail(1);
        assertThat(circuit.pausedFor()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void ofManyAtOnceOneIsTheProbe() throws Exception {
        fail(10);
        clock.advance(Duration.ofSeconds(30));
        AtomicInteger probes = new AtomicInteger();
        ExecutorService callers = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 200; i++) {
            callers.execute(() -> {
                if (Boolean.TRUE.equals(circuit.enter())) {
                    probes.incrementAndGet();
                }
            });
        }
        callers.shutdown();
        assertThat(callers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(probes).hasValue(1);
    }

    private void probe(Verdict verdict) {
        clock.advance(circuit.pausedFor());
        assertThat(circuit.enter()).isTrue();
        circuit.probed(verdict);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            circuit.said(Verdict.FAILED);
        }
    }

    private void work(int times) {
        for (int i = 0; i < times; i++) {
            circuit.said(Verdict.WORKED);
        }
    }
}
