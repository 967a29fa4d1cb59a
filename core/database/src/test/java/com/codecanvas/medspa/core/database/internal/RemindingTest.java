package com.codecanvas.medspa.core.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RemindingTest {

    private final AtomicLong now = new AtomicLong();
    private final Reminding reminding = new Reminding(now::get);

    @Test
    void aProblemIsToldAtOnceAndAgainMoreAndMoreSeldom() {
        List<Integer> told = new ArrayList<>();
        for (int second = 0; second < 1_200; second++) {
            now.set(TimeUnit.SECONDS.toNanos(second));
            if (reminding.due("away")) {
                told.add(second);
            }
        }
        assertThat(told).containsExactly(0, 5, 15, 35, 75, 155, 315, 615, 915);
    }

    @Test
    void anotherProblemIsToldAtOnce() {
        assertThat(reminding.due("away")).isTrue();
        assertThat(reminding.due("away")).isFalse();
        assertThat(reminding.due("no rights")).isTrue();
    }
}
