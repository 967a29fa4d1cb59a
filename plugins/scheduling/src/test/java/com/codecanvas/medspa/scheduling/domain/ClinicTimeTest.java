package com.codecanvas.medspa.scheduling.domain;

import static com.codecanvas.medspa.scheduling.domain.Refusals.messageOf;
import static com.codecanvas.medspa.scheduling.domain.Refusals.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicTimeTest {

    private static final ClinicTime NEW_YORK = in("America/New_York");
    private static final ClinicTime BERLIN = in("Europe/Berlin");

    @Test
    void a_time_without_offset_is_the_clinics_wall_time() {
        assertThat(NEW_YORK.parse("startsAt", "2026-11-23T09:00")).isEqualTo("2026-11-23T14:00:00Z");
        assertThat(BERLIN.parse("startsAt", "2026-07-01T09:00:00")).isEqualTo("2026-07-01T07:00:00Z");
    }

    @Test
    void a_time_with_offset_is_that_instant_wherever_the_clinic_is() {
        assertThat(NEW_YORK.parse("startsAt", "2026-11-23T09:00+01:00")).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(NEW_YORK.parse("startsAt", "2026-11-23T09:00:00Z")).isEqualTo("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-08T02:00",
        "America/New_York, 2026-03-08T02:59",
        "Europe/Berlin, 2026-03-29T02:30",
        "Australia/Lord_Howe, 2026-10-04T02:15",
        "Africa/Cairo, 2026-04-24T00:30"
    })
    void a_wall_time_that_the_clocks_skip_is_refused(String zone, String wall) {
        assertThat(rulesOf(() -> in(zone).parse("startsAt", wall))).containsExactly("startsAt nonexistent-time");
    }

    @Test
    void the_refusal_names_the_change_of_clocks() {
        assertThat(messageOf(() -> NEW_YORK.parse("startsAt", "2026-03-08T02:30")))
                .isEqualTo("02:30 does not exist on 2026-03-08: the clocks go forward from 02:00 to 03:00"
                        + " (America/New_York).");
        assertThat(messageOf(() -> in("Australia/Lord_Howe").parse("startsAt", "2026-10-04T02:15")))
                .contains("from 02:00 to 02:30");
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-08T03:00, 2026-03-08T07:00:00Z",
        "America/New_York, 2026-03-08T01:59, 2026-03-08T06:59:00Z",
        "Australia/Lord_Howe, 2026-10-04T02:30, 2026-10-03T15:30:00Z"
    })
    void the_minutes_beside_the_gap_exist(String zone, String wall, Instant expected) {
        assertThat(in(zone).parse("startsAt", wall)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-11-01T01:30, 2026-11-01T05:30:00Z",
        "Europe/Berlin, 2026-10-25T02:30, 2026-10-25T00:30:00Z",
        "Australia/Lord_Howe, 2026-04-05T01:45, 2026-04-04T14:45:00Z"
    })
    void of_a_wall_time_that_comes_twice_the_earlier_is_meant(String zone, String wall, Instant expected) {
        assertThat(in(zone).parse("startsAt", wall)).isEqualTo(expected);
    }

    @Test
    void an_offset_chooses_the_later_of_the_two() {
        assertThat(NEW_YORK.parse("startsAt", "2026-11-01T01:30-05:00")).isEqualTo("2026-11-01T06:30:00Z");
        assertThat(in("Australia/Lord_Howe").parse("startsAt", "2026-04-05T01:45+10:30"))
                .isEqualTo("2026-04-04T15:15:00Z");
    }

    @Test
    void both_of_the_two_are_shown_with_the_same_wall_time_and_another_offset() {
        assertThat(NEW_YORK.show(Instant.parse("2026-11-01T05:30:00Z"))).hasToString("2026-11-01T01:30-04:00");
        assertThat(NEW_YORK.show(Instant.parse("2026-11-01T06:30:00Z"))).hasToString("2026-11-01T01:30-05:00");
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-08, PT23H",
        "America/New_York, 2026-11-01, PT25H",
        "Europe/Berlin, 2026-03-29, PT23H",
        "Europe/Berlin, 2026-10-25, PT25H",
        "Australia/Lord_Howe, 2026-10-04, PT23H30M",
        "Australia/Lord_Howe, 2026-04-05, PT24H30M",
        "Africa/Cairo, 2026-04-24, PT23H",
        "America/Phoenix, 2026-03-08, PT24H"
    })
    void a_day_is_as_long_as_its_clocks_make_it(String zone, LocalDate day, Duration length) {
        ClinicTime time = in(zone);
        assertThat(Duration.between(time.startOf(day), time.startOf(day.plusDays(1))))
                .isEqualTo(length);
    }

    @Test
    void a_day_without_midnight_starts_with_its_first_minute() {
        ClinicTime cairo = in("Africa/Cairo");
        assertThat(cairo.show(cairo.startOf(LocalDate.of(2026, 4, 24)))).hasToString("2026-04-24T01:00+03:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2026-11-23", "09:00", "2026-02-30T09:00", "2026-11-23T25:00", "٢٠٢٦"})
    void anything_else_is_refused(String text) {
        assertThat(rulesOf(() -> NEW_YORK.parse("startsAt", text))).containsExactly("startsAt format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+20026-11-23T09:00", "0026-11-23T09:00", "-0001-01-01T00:00Z"})
    void years_that_can_only_be_slips_are_refused(String text) {
        assertThat(rulesOf(() -> NEW_YORK.parse("startsAt", text))).containsExactly("startsAt range");
    }

    private static ClinicTime in(String zone) {
        return new ClinicTime(ZoneId.of(zone));
    }
}
