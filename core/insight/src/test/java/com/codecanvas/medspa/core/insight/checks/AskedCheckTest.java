package com.codecanvas.medspa.core.insight.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.health.Health;
import com.codecanvas.medspa.core.testing.TestClock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AskedCheckTest {

    private static final long PATIENCE = 20_000;

    private final TestClock clock = new TestClock();

    @Test
    void keepsWhatTheCheckSaid() {
        AskedCheck check = new AskedCheck("lasers", () -> Health.bad("The key is refused."), clock);
        check.ask(PATIENCE);
        assertThat(check.result()).isEqualTo(new CheckResult(false, "The key is refused.", clock.instant()));
    }

    @Test
    void anExceptionIsToldByItsTypeAlone() {
        AskedCheck check = new AskedCheck(
                "lasers",
                () -> {
                    throw new IllegalStateException("Mara Voss");
                },
                clock);
        check.ask(PATIENCE);
        assertThat(check.result().ok()).isFalse();
        assertThat(check.result().message()).isEqualTo("It failed with a IllegalStateException.");
    }

    @Test
    void oneThatHangsIsToldAndHoldsOneThreadAlone() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        AskedCheck check = new AskedCheck(
                "lasers",
                () -> {
                    asked.incrementAndGet();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException end) {
                        gone.countDown();
                    }
                    return Health.good();
                },
                clock);
        for (int i = 0; i < 3; i++) {
            check.ask(50);
            assertThat(check.result().message()).isEqualTo("It does not answer.");
        }
        assertThat(asked).hasValueLessThanOrEqualTo(1);
        check.leave();
        assertThat(gone.await(20, TimeUnit.SECONDS)).isTrue();
        check.ask(PATIENCE);
        assertThat(asked).hasValue(1);
    }
}
