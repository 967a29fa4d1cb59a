package com.codecanvas.medspa.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private final Retries retries = new Retries(new SplittableRandom(1));

    @Test
    void theFirstIsTriedAgainAfterAboutFiveSeconds() {
        assertThat(retries.after(1)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
    }

    @Test
    void eachWaitIsAboutTwiceTheOneBefore() {
        assertThat(retries.after(5)).isBetween(Duration.ofSeconds(64), Duration.ofSeconds(96));
    }

    @Test
    void noneIsMuchLongerThanAnHour() {
        assertThat(retries.after(11)).isBetween(Duration.ofMinutes(48), Duration.ofMinutes(72));
        assertThat(retries.after(1_000)).isBetween(Duration.ofMinutes(48), Duration.ofMinutes(72));
    }
}
