package com.codecanvas.medspa.scheduling.domain;

import static com.codecanvas.medspa.scheduling.domain.Refusals.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.web.Checks;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void slots_that_only_touch_do_not_overlap() {
        Slot first = Slot.of(NINE, 30);
        Slot second = Slot.of(first.end(), 30);
        assertThat(first.overlaps(second)).isFalse();
        assertThat(second.overlaps(first)).isFalse();
    }

    @Test
    void a_shared_minute_is_an_overlap() {
        Slot first = Slot.of(NINE, 31);
        Slot second = Slot.of(NINE.plusSeconds(30 * 60), 30);
        assertThat(first.overlaps(second)).isTrue();
        assertThat(second.overlaps(first)).isTrue();
    }

    @Test
    void one_within_the_other_is_an_overlap() {
        assertThat(Slot.of(NINE, 60).overlaps(Slot.of(NINE.plusSeconds(600), 5)))
                .isTrue();
    }

    @Test
    void its_length_is_elapsed_time_over_a_change_of_clocks() {
        ClinicTime time = new ClinicTime(ZoneId.of("America/New_York"));
        Slot night = Slot.of(time.parse("startsAt", "2026-03-08T01:30"), 60);
        assertThat(time.clock(night.end())).isEqualTo("03:30");
        assertThat(night.minutes()).isEqualTo(60);
    }

    @Test
    void it_may_go_across_midnight() {
        ClinicTime time = new ClinicTime(ZoneId.of("Europe/Berlin"));
        Slot late = Slot.of(time.parse("startsAt", "2026-11-23T23:30"), 60);
        assertThat(time.show(late.end())).hasToString("2026-11-24T00:30+01:00");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void no_length_is_refused(int minutes) {
        assertThat(rulesOf(() -> check(minutes))).containsExactly("minutes too-short");
    }

    @ParameterizedTest
    @ValueSource(ints = {721, 525_600, Integer.MAX_VALUE})
    void more_than_half_a_day_is_refused(int minutes) {
        assertThat(rulesOf(() -> check(minutes))).containsExactly("minutes too-long");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 45, 720})
    void anything_between_is_fine(int minutes) {
        check(minutes);
    }

    private static void check(int minutes) {
        Checks checks = new Checks();
        Slot.checkLength(checks, minutes);
        checks.done();
    }
}
