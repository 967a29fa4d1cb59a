package com.codecanvas.medspa.core.insight.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.insight.figures.Timings;
import com.codecanvas.medspa.core.modules.circuit.CallKind;
import com.codecanvas.medspa.core.modules.circuit.Failure;
import com.codecanvas.medspa.core.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VitalsBookTest {

    private static final Failure FAILURE = new Failure("NullPointerException", "Points.add (Points.java:31)");

    private final TestClock clock = new TestClock();
    private final List<Vitals> news = new ArrayList<>();
    private final VitalsBook book = new VitalsBook(100, CircuitRules.USUAL, clock, news::add);
    private final VitalsKey lasers = new VitalsKey(UUID.randomUUID(), "lasers");

    @Test
    void oneClinicsFailuresPauseTheModuleForThatClinicAlone() {
        fail(lasers, CallKind.REQUEST, 10);
        assertThat(book.of(lasers).enter(CallKind.REQUEST)).isNull();
        assertThat(book.of(new VitalsKey(UUID.randomUUID(), "lasers")).enter(CallKind.REQUEST))
                .isNotNull();
        assertThat(book.of(new VitalsKey(lasers.clinicId(), "photos")).enter(CallKind.REQUEST))
                .isNotNull();
    }

    @Test
    void failingRequestsHoldBackBackgroundWorkUntilTheWaitIsOver() {
        fail(lasers, CallKind.REQUEST, 10);
        assertThat(book.of(lasers).enter(CallKind.BACKGROUND)).isNull();
        assertThat(book.of(lasers).pausedFor(CallKind.BACKGROUND)).isEqualTo(Duration.ofSeconds(30));
        clock.advance(Duration.ofSeconds(30));
        assertThat(book.of(lasers).enter(CallKind.BACKGROUND)).isNotNull();
    }

    @Test
    void failingBackgroundWorkLeavesThePagesAlone() {
        fail(lasers, CallKind.BACKGROUND, 10);
        assertThat(book.of(lasers).enter(CallKind.BACKGROUND)).isNull();
        assertThat(book.of(lasers).enter(CallKind.REQUEST)).isNotNull();
        assertThat(book.of(lasers).state()).isEqualTo(CircuitState.OPEN);
        assertThat(book.of(lasers).requestState()).isEqualTo(CircuitState.CLOSED);
    }

    @Test
    void requestsAreCountedWithWhatFailedLast() {
        book.of(lasers).enter(CallKind.REQUEST).worked(2_000_000);
        book.of(lasers).enter(CallKind.REQUEST).ended(2_000_000);
        fail(lasers, CallKind.REQUEST, 1);
        fail(lasers, CallKind.BACKGROUND, 1);
        Timings timings = WatchedModules.timings(List.of(book.of(lasers)));
        assertThat(timings.requests()).isEqualTo(3);
        assertThat(timings.errors()).isEqualTo(1);
        assertThat(book.of(lasers).lastFailure().failure()).hasToString("NullPointerException in " + FAILURE.place());
        assertThat(book.of(lasers).lastFailure().at()).isEqualTo(clock.instant());
    }

    @Test
    void howeverManyClinicsThereAreItKeepsNoMoreThanItsLimitAndRemembersPauses() {
        fail(lasers, CallKind.REQUEST, 10);
        for (int i = 0; i < 5_000; i++) {
            clock.advance(Duration.ofMillis(1));
            book.of(new VitalsKey(UUID.randomUUID(), "lasers"))
                    .enter(CallKind.REQUEST)
                    .worked(1);
        }
        assertThat(book.size()).isLessThanOrEqualTo(100);
        assertThat(book.of(lasers).enter(CallKind.REQUEST)).isNull();
    }

    private void fail(VitalsKey key, CallKind kind, int times) {
        for (int i = 0; i < times; i++) {
            book.of(key).enter(kind).failed(FAILURE, 1_000_000);
        }
    }
}
