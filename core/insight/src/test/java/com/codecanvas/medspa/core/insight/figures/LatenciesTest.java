package com.codecanvas.medspa.core.insight.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.codecanvas.medspa.core.testing.TestClock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private final TestClock clock = new TestClock();
    private final Latencies latencies = new Latencies(clock);

    @Test
    void quantilesAreExactToAFifth() {
        for (int millis = 1; millis <= 1_000; millis++) {
            add(millis, false);
        }
        Timings seen = seen();
        assertThat(seen.requests()).isEqualTo(1_000);
        assertThat(seen.quantileMillis(0.5)).isCloseTo(500, Percentage.withPercentage(20));
        assertThat(seen.quantileMillis(0.95)).isCloseTo(950, Percentage.withPercentage(20));
        assertThat(seen.maxMillis()).isCloseTo(1_000, within(0.1));
    }

    @Test
    void noQuantileIsLongerThanTheLongestCall() {
        add(17, false);
        assertThat(seen().quantileMillis(0.95)).isEqualTo(17.0);
    }

    @Test
    void nothingSeenIsZero() {
        assertThat(seen().requests()).isZero();
        assertThat(seen().quantileMillis(0.95)).isZero();
    }

    @Test
    void whatIsOlderThanTheWindowIsForgotten() {
        add(500, true);
        clock.advance(Duration.ofMinutes(9));
        add(2, false);
        assertThat(seen().errors()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(6));
        assertThat(seen().requests()).isEqualTo(1);
        assertThat(seen().errors()).isZero();
        assertThat(seen().maxMillis()).isEqualTo(2.0);
        clock.advance(Duration.ofHours(3));
        assertThat(seen().requests()).isZero();
    }

    @Test
    void hoursAreCountedInTheLastBucket() {
        add(10_000_000, false);
        assertThat(seen().requests()).isEqualTo(1);
    }

    @Test
    void callsAtTheSameTimeAreAllCounted() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 10_000; i++) {
            int millis = i % 50;
            callers.execute(() -> add(millis, false));
        }
        callers.shutdown();
        assertThat(callers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(seen().requests()).isEqualTo(10_000);
    }

    private void add(int millis, boolean error) {
        latencies.add(TimeUnit.MILLISECONDS.toNanos(millis), error);
    }

    private Timings seen() {
        Timings sum = new Timings();
        latencies.addTo(sum);
        return sum;
    }
}
