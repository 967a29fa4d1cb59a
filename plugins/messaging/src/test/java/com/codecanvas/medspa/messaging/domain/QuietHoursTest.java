package com.codecanvas.medspa.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T08:00:00-05:00, 2026-11-24T08:00:00-05:00",
        "2026-11-24T20:59:59-05:00, 2026-11-24T20:59:59-05:00",
        "2026-11-24T21:00:00-05:00, 2026-11-25T08:00:00-05:00",
        "2026-11-24T23:59:00-05:00, 2026-11-25T08:00:00-05:00",
        "2026-11-25T00:00:00-05:00, 2026-11-25T08:00:00-05:00",
        "2026-11-25T07:59:59-05:00, 2026-11-25T08:00:00-05:00"
    })
    void what_falls_into_the_night_waits_for_the_morning(String due, String allowed) {
        assertThat(NIGHT.allowed(instant(due), NEW_YORK)).isEqualTo(instant(allowed));
    }

    @Test
    void the_night_in_which_the_clocks_go_forward_is_an_hour_shorter() {
        // 2027-03-14: 02:00 EST becomes 03:00 EDT.
        assertThat(NIGHT.allowed(instant("2027-03-13T22:00:00-05:00"), NEW_YORK))
                .isEqualTo(instant("2027-03-14T08:00:00-04:00"));
        assertThat(NIGHT.allowed(instant("2027-03-14T07:30:00-04:00"), NEW_YORK))
                .isEqualTo(instant("2027-03-14T08:00:00-04:00"));
    }

    @Test
    void the_night_in_which_the_clocks_go_back_is_an_hour_longer() {
        // 2026-11-01: 02:00 EDT becomes 01:00 EST.
        assertThat(NIGHT.allowed(instant("2026-10-31T22:00:00-04:00"), NEW_YORK))
                .isEqualTo(instant("2026-11-01T08:00:00-05:00"));
        assertThat(NIGHT.allowed(instant("2026-11-01T01:30:00-05:00"), NEW_YORK))
                .isEqualTo(instant("2026-11-01T08:00:00-05:00"));
    }

    @Test
    void an_end_that_the_clocks_skip_is_the_moment_after_the_gap() {
        QuietHours early = new QuietHours(LocalTime.of(21, 0), LocalTime.of(2, 30));
        assertThat(early.allowed(instant("2027-03-14T01:00:00-05:00"), NEW_YORK))
                .isEqualTo(instant("2027-03-14T03:30:00-04:00"));
    }

    @Test
    void quiet_hours_may_lie_within_a_day_or_be_none_at_all() {
        QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertThat(noon.allowed(instant("2026-11-24T13:00:00-05:00"), NEW_YORK))
                .isEqualTo(instant("2026-11-24T14:00:00-05:00"));
        QuietHours none = new QuietHours(LocalTime.NOON, LocalTime.NOON);
        assertThat(none.allowed(instant("2026-11-24T12:00:00-05:00"), NEW_YORK))
                .isEqualTo(instant("2026-11-24T12:00:00-05:00"));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
